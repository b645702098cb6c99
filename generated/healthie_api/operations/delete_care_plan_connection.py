# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.care_plan_connection import CARE_PLAN_CONNECTION_FRAGMENT
from ..models.delete_care_plan_connection_payload import (
    DELETE_CARE_PLAN_CONNECTION_PAYLOAD_FRAGMENT,
    DeleteCarePlanConnectionPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCarePlanConnectionPayload] = GraphQLOperation(
    name="deleteCarePlanConnection",
    kind="mutation",
    root_field="deleteCarePlanConnection",
    python_path="healthie.mutations.delete_care_plan_connection",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCarePlanConnectionInput"},
    document="""
mutation deleteCarePlanConnection($input: deleteCarePlanConnectionInput) {
  deleteCarePlanConnection(input: $input) {
    ...DeleteCarePlanConnectionPayload
  }
}
"""
    + DELETE_CARE_PLAN_CONNECTION_PAYLOAD_FRAGMENT
    + CARE_PLAN_CONNECTION_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCarePlanConnection", DeleteCarePlanConnectionPayload),
)

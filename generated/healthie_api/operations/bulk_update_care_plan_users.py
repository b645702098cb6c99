# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.bulk_update_care_plan_users_payload import (
    BULK_UPDATE_CARE_PLAN_USERS_PAYLOAD_FRAGMENT,
    BulkUpdateCarePlanUsersPayload,
)
from ..models.care_plan import CARE_PLAN_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[BulkUpdateCarePlanUsersPayload] = GraphQLOperation(
    name="bulkUpdateCarePlanUsers",
    kind="mutation",
    root_field="bulkUpdateCarePlanUsers",
    python_path="healthie.mutations.bulk_update_care_plan_users",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "bulkUpdateCarePlanUsersInput"},
    document="""
mutation bulkUpdateCarePlanUsers($input: bulkUpdateCarePlanUsersInput) {
  bulkUpdateCarePlanUsers(input: $input) {
    ...BulkUpdateCarePlanUsersPayload
  }
}
"""
    + BULK_UPDATE_CARE_PLAN_USERS_PAYLOAD_FRAGMENT
    + CARE_PLAN_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("bulkUpdateCarePlanUsers", BulkUpdateCarePlanUsersPayload),
)

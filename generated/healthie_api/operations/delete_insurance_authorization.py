# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_insurance_authorization_payload import (
    DELETE_INSURANCE_AUTHORIZATION_PAYLOAD_FRAGMENT,
    DeleteInsuranceAuthorizationPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.insurance_authorization_type import INSURANCE_AUTHORIZATION_TYPE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteInsuranceAuthorizationPayload] = GraphQLOperation(
    name="deleteInsuranceAuthorization",
    kind="mutation",
    root_field="deleteInsuranceAuthorization",
    python_path="healthie.mutations.delete_insurance_authorization",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteInsuranceAuthorizationInput"},
    document="""
mutation deleteInsuranceAuthorization($input: deleteInsuranceAuthorizationInput) {
  deleteInsuranceAuthorization(input: $input) {
    ...DeleteInsuranceAuthorizationPayload
  }
}
"""
    + DELETE_INSURANCE_AUTHORIZATION_PAYLOAD_FRAGMENT
    + INSURANCE_AUTHORIZATION_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteInsuranceAuthorization", DeleteInsuranceAuthorizationPayload),
)

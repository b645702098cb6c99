# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.insurance_authorization_type import INSURANCE_AUTHORIZATION_TYPE_FRAGMENT
from ..models.update_insurance_authorization_payload import (
    UPDATE_INSURANCE_AUTHORIZATION_PAYLOAD_FRAGMENT,
    UpdateInsuranceAuthorizationPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateInsuranceAuthorizationPayload] = GraphQLOperation(
    name="updateInsuranceAuthorization",
    kind="mutation",
    root_field="updateInsuranceAuthorization",
    python_path="healthie.mutations.update_insurance_authorization",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateInsuranceAuthorizationInput"},
    document="""
mutation updateInsuranceAuthorization($input: updateInsuranceAuthorizationInput) {
  updateInsuranceAuthorization(input: $input) {
    ...UpdateInsuranceAuthorizationPayload
  }
}
"""
    + UPDATE_INSURANCE_AUTHORIZATION_PAYLOAD_FRAGMENT
    + INSURANCE_AUTHORIZATION_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateInsuranceAuthorization", UpdateInsuranceAuthorizationPayload),
)

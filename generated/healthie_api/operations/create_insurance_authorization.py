# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_insurance_authorization_payload import (
    CREATE_INSURANCE_AUTHORIZATION_PAYLOAD_FRAGMENT,
    CreateInsuranceAuthorizationPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.insurance_authorization_type import INSURANCE_AUTHORIZATION_TYPE_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateInsuranceAuthorizationPayload] = GraphQLOperation(
    name="createInsuranceAuthorization",
    kind="mutation",
    root_field="createInsuranceAuthorization",
    python_path="healthie.mutations.create_insurance_authorization",
    safety="create",
    confidence="full",
    arguments={"input": "createInsuranceAuthorizationInput"},
    document="""
mutation createInsuranceAuthorization($input: createInsuranceAuthorizationInput) {
  createInsuranceAuthorization(input: $input) {
    ...CreateInsuranceAuthorizationPayload
  }
}
"""
    + CREATE_INSURANCE_AUTHORIZATION_PAYLOAD_FRAGMENT
    + INSURANCE_AUTHORIZATION_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createInsuranceAuthorization", CreateInsuranceAuthorizationPayload),
)

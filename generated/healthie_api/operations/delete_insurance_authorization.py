# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.insurance_authorization_type import INSURANCE_AUTHORIZATION_TYPE_FRAGMENT, InsuranceAuthorizationType


class DeleteInsuranceAuthorizationInput(InputModel):
    id: ID | None = None


class DeleteInsuranceAuthorizationPayload(BaseModel):
    insurance_authorization: InsuranceAuthorizationType | None = Field(
        validation_alias="insuranceAuthorization", serialization_alias="insuranceAuthorization"
    )
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteInsuranceAuthorizationPayload] = GraphQLOperation(
    name="deleteInsuranceAuthorization",
    kind="mutation",
    root_field="deleteInsuranceAuthorization",
    python_path="healthie.mutations.delete_insurance_authorization",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteInsuranceAuthorizationInput!"},
    document="""
mutation deleteInsuranceAuthorization($input: deleteInsuranceAuthorizationInput) {
  deleteInsuranceAuthorization(input: $input) {
    ...DeleteInsuranceAuthorizationPayload
  }
}

fragment DeleteInsuranceAuthorizationPayload on deleteInsuranceAuthorizationPayload {
  insuranceAuthorization {
    ...InsuranceAuthorizationType
  }
  messages {
    ...FieldError
  }
}
"""
    + INSURANCE_AUTHORIZATION_TYPE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteInsuranceAuthorization", DeleteInsuranceAuthorizationPayload),
)

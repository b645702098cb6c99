# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.provider_cpt_code_type import PROVIDER_CPT_CODE_TYPE_FRAGMENT, ProviderCptCodeType


class DeleteProviderCptCodeInput(InputModel):
    id: ID | None = None


class DeleteProviderCptCodePayload(BaseModel):
    messages: list[FieldError | None] | None
    provider_cpt_code: ProviderCptCodeType | None


OPERATION: GraphQLOperation[DeleteProviderCptCodePayload] = GraphQLOperation(
    name="deleteProviderCptCode",
    kind="mutation",
    root_field="deleteProviderCptCode",
    python_path="healthie.mutations.delete_provider_cpt_code",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteProviderCptCodeInput!"},
    document="""
mutation deleteProviderCptCode($input: deleteProviderCptCodeInput) {
  deleteProviderCptCode(input: $input) {
    ...DeleteProviderCptCodePayload
  }
}

fragment DeleteProviderCptCodePayload on deleteProviderCptCodePayload {
  messages {
    ...FieldError
  }
  provider_cpt_code {
    ...ProviderCptCodeType
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + PROVIDER_CPT_CODE_TYPE_FRAGMENT,
    decode=object_of("deleteProviderCptCode", DeleteProviderCptCodePayload),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..inputs.provider_cpt_code_input import ProviderCptCodeInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class UpdateProviderCptCodesInput(InputModel):
    provider_cpt_codes: list[ProviderCptCodeInput | None] | None = None
    provider_id: ID | None = None


class UpdateProviderCptCodesPayload(BaseModel):
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UpdateProviderCptCodesPayload] = GraphQLOperation(
    name="updateProviderCptCodes",
    kind="mutation",
    root_field="updateProviderCptCodes",
    python_path="healthie.mutations.update_provider_cpt_codes",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateProviderCptCodesInput!"},
    document="""
mutation updateProviderCptCodes($input: updateProviderCptCodesInput) {
  updateProviderCptCodes(input: $input) {
    ...UpdateProviderCptCodesPayload
  }
}

fragment UpdateProviderCptCodesPayload on updateProviderCptCodesPayload {
  messages {
    ...FieldError
  }
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateProviderCptCodes", UpdateProviderCptCodesPayload),
)

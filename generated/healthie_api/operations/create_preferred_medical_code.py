# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.preferred_medical_code import PREFERRED_MEDICAL_CODE_FRAGMENT, PreferredMedicalCode


class CreatePreferredMedicalCodeInput(InputModel):
    code_ids: list[ID | None] | None = None
    code_type: str | None = None


class CreatePreferredMedicalCodePayload(BaseModel):
    messages: list[FieldError | None] | None
    preferred_medical_codes: list[PreferredMedicalCode | None] | None


OPERATION: GraphQLOperation[CreatePreferredMedicalCodePayload] = GraphQLOperation(
    name="createPreferredMedicalCode",
    kind="mutation",
    root_field="createPreferredMedicalCode",
    python_path="healthie.mutations.create_preferred_medical_code",
    safety="create",
    confidence="full",
    arguments={"input": "createPreferredMedicalCodeInput!"},
    document="""
mutation createPreferredMedicalCode($input: createPreferredMedicalCodeInput) {
  createPreferredMedicalCode(input: $input) {
    ...CreatePreferredMedicalCodePayload
  }
}

fragment CreatePreferredMedicalCodePayload on createPreferredMedicalCodePayload {
  messages {
    ...FieldError
  }
  preferred_medical_codes {
    ...PreferredMedicalCode
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + PREFERRED_MEDICAL_CODE_FRAGMENT,
    decode=object_of("createPreferredMedicalCode", CreatePreferredMedicalCodePayload),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT, FormAnswerGroup


class CreateClientViaFormPayload(BaseModel):
    form_answer_group: FormAnswerGroup | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateClientViaFormPayload] = GraphQLOperation(
    name="createClientViaForm",
    kind="mutation",
    root_field="createClientViaForm",
    python_path="healthie.mutations.create_client_via_form",
    safety="create",
    confidence="full",
    deprecated="deprecated by the vendor: use `complete_checkout`",
    arguments={"input": "CreateClientViaFormInput!"},
    document="""
mutation createClientViaForm($input: CreateClientViaFormInput) {
  createClientViaForm(input: $input) {
    ...CreateClientViaFormPayload
  }
}

fragment CreateClientViaFormPayload on CreateClientViaFormPayload {
  form_answer_group {
    ...FormAnswerGroup
  }
  messages {
    ...FieldError
  }
}
"""
    + FORM_ANSWER_GROUP_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createClientViaForm", CreateClientViaFormPayload),
)

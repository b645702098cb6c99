# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, GraphQLOperation, InputModel, object_of

from ..inputs.form_answer_input import FormAnswerInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT, FormAnswerGroup


class CreateClientViaFormInput(InputModel):
    custom_module_form_id: ID | None = None
    email: str | None = None
    first_name: str | None = None
    form_answers: list[FormAnswerInput | None] | None = None
    last_name: str | None = None
    phone_number: str | None = None
    provider_id: ID | None = None
    send_product_recommendation_email: Boolean | None = None


class CreateClientViaFormPayload(BaseModel):
    form_answer_group: FormAnswerGroup | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateClientViaFormPayload] = GraphQLOperation(
    name="createClientViaForm",
    kind="mutation",
    safety="create",
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

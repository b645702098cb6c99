# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

from ..inputs.billing_address_input import BillingAddressInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreatePersonalizationQuestionnaireInput(InputModel):
    billing_address: BillingAddressInput | None = None
    clients_in_a_month: str | None = Field(default=None, deprecated=True)
    most_important_features: list[str | None] | None = None
    plans_to_add_more_users: str | None = None
    professions: list[str | None] | None = None


class CreatePersonalizationQuestionnairePayload(BaseModel):
    messages: list[FieldError | None] | None
    was_saved: Boolean | None


OPERATION: GraphQLOperation[CreatePersonalizationQuestionnairePayload] = GraphQLOperation(
    name="createPersonalizationQuestionnaire",
    kind="mutation",
    safety="create",
    arguments={"input": "createPersonalizationQuestionnaireInput!"},
    document="""
mutation createPersonalizationQuestionnaire($input: createPersonalizationQuestionnaireInput) {
 createPersonalizationQuestionnaire(input: $input) {
 ...CreatePersonalizationQuestionnairePayload
 }
}

fragment CreatePersonalizationQuestionnairePayload on createPersonalizationQuestionnairePayload {
 messages {
 ...FieldError
 }
 was_saved
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createPersonalizationQuestionnaire", CreatePersonalizationQuestionnairePayload),
)

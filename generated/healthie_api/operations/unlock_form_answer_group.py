# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT, FormAnswerGroup


class UnlockInput(InputModel):
    description: str
    id: ID


class UnlockPayload(BaseModel):
    form_answer_group: FormAnswerGroup | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[UnlockPayload] = GraphQLOperation(
    name="unlockFormAnswerGroup",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "UnlockInput!"},
    document="""
mutation unlockFormAnswerGroup($input: UnlockInput) {
 unlockFormAnswerGroup(input: $input) {
 ...UnlockPayload
 }
}

fragment UnlockPayload on UnlockPayload {
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
    decode=object_of("unlockFormAnswerGroup", UnlockPayload),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT, FormAnswerGroup


class LockInput(InputModel):
    id: ID


class LockPayload(BaseModel):
    form_answer_group: FormAnswerGroup | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[LockPayload] = GraphQLOperation(
    name="lockFormAnswerGroup",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "LockInput!"},
    document="""
mutation lockFormAnswerGroup($input: LockInput) {
 lockFormAnswerGroup(input: $input) {
 ...LockPayload
 }
}

fragment LockPayload on LockPayload {
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
    decode=object_of("lockFormAnswerGroup", LockPayload),
)

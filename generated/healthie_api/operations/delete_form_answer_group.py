# Generated.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.form_answer_group import FORM_ANSWER_GROUP_FRAGMENT, FormAnswerGroup


class DeleteFormAnswerGroupInput(InputModel):
    id: ID | None = None
    user_id: ID | None = None


class DeleteFormAnswerGroupPayload(BaseModel):
    form_answer_group: FormAnswerGroup | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[DeleteFormAnswerGroupPayload] = GraphQLOperation(
    name="deleteFormAnswerGroup",
    kind="mutation",
    safety="idempotent_write",
    arguments={"input": "deleteFormAnswerGroupInput!"},
    document="""
mutation deleteFormAnswerGroup($input: deleteFormAnswerGroupInput) {
 deleteFormAnswerGroup(input: $input) {
 ...DeleteFormAnswerGroupPayload
 }
}

fragment DeleteFormAnswerGroupPayload on deleteFormAnswerGroupPayload {
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
    decode=object_of("deleteFormAnswerGroup", DeleteFormAnswerGroupPayload),
)

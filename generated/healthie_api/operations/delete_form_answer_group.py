# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

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
    root_field="deleteFormAnswerGroup",
    python_path="healthie.mutations.delete_form_answer_group",
    safety="idempotent_write",
    confidence="full",
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

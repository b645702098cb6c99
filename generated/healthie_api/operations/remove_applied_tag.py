# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.tag import TAG_FRAGMENT, Tag


class RemoveAppliedTagInput(InputModel):
    id: ID | None = None
    taggable_user_id: ID | None = None


class RemoveAppliedTagPayload(BaseModel):
    messages: list[FieldError | None] | None
    tag: Tag | None


OPERATION: GraphQLOperation[RemoveAppliedTagPayload] = GraphQLOperation(
    name="removeAppliedTag",
    kind="mutation",
    root_field="removeAppliedTag",
    python_path="healthie.mutations.remove_applied_tag",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "removeAppliedTagInput!"},
    document="""
mutation removeAppliedTag($input: removeAppliedTagInput) {
  removeAppliedTag(input: $input) {
    ...RemoveAppliedTagPayload
  }
}

fragment RemoveAppliedTagPayload on removeAppliedTagPayload {
  messages {
    ...FieldError
  }
  tag {
    ...Tag
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + TAG_FRAGMENT,
    decode=object_of("removeAppliedTag", RemoveAppliedTagPayload),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.tag import TAG_FRAGMENT, Tag


class CreateTagInput(InputModel):
    name: str | None = None
    taggable_user_id: ID | None = None


class CreateTagPayload(BaseModel):
    messages: list[FieldError | None] | None
    tag: Tag | None


OPERATION: GraphQLOperation[CreateTagPayload] = GraphQLOperation(
    name="createTag",
    kind="mutation",
    root_field="createTag",
    python_path="healthie.mutations.create_tag",
    safety="create",
    confidence="full",
    arguments={"input": "createTagInput!"},
    document="""
mutation createTag($input: createTagInput) {
  createTag(input: $input) {
    ...CreateTagPayload
  }
}

fragment CreateTagPayload on createTagPayload {
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
    decode=object_of("createTag", CreateTagPayload),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.tag import TAG_FRAGMENT, Tag


class DeleteTagInput(InputModel):
    id: ID | None = None
    remove_async_if_needed: Boolean | None = None


class DeleteTagPayload(BaseModel):
    messages: list[FieldError | None] | None
    removing_async: Boolean | None
    tag: Tag | None


OPERATION: GraphQLOperation[DeleteTagPayload] = GraphQLOperation(
    name="deleteTag",
    kind="mutation",
    root_field="deleteTag",
    python_path="healthie.mutations.delete_tag",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteTagInput!"},
    document="""
mutation deleteTag($input: deleteTagInput) {
  deleteTag(input: $input) {
    ...DeleteTagPayload
  }
}

fragment DeleteTagPayload on deleteTagPayload {
  messages {
    ...FieldError
  }
  removing_async
  tag {
    ...Tag
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + TAG_FRAGMENT,
    decode=object_of("deleteTag", DeleteTagPayload),
)

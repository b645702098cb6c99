# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.tag import TAG_FRAGMENT, Tag


class UpdateTagInput(InputModel):
    id: ID | None = None
    name: str | None = None


class UpdateTagPayload(BaseModel):
    messages: list[FieldError | None] | None
    tag: Tag | None


OPERATION: GraphQLOperation[UpdateTagPayload] = GraphQLOperation(
    name="updateTag",
    kind="mutation",
    root_field="updateTag",
    python_path="healthie.mutations.update_tag",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateTagInput!"},
    document="""
mutation updateTag($input: updateTagInput) {
  updateTag(input: $input) {
    ...UpdateTagPayload
  }
}

fragment UpdateTagPayload on updateTagPayload {
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
    decode=object_of("updateTag", UpdateTagPayload),
)

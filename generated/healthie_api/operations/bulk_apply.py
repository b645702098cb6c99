# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.tag import TAG_FRAGMENT, Tag


class BulkApplyInput(InputModel):
    ids: list[ID | None]
    taggable_user_id: ID


class BulkApplyPayload(BaseModel):
    messages: list[FieldError | None] | None
    tags: list[Tag | None] | None


OPERATION: GraphQLOperation[BulkApplyPayload] = GraphQLOperation(
    name="bulkApply",
    kind="mutation",
    root_field="bulkApply",
    python_path="healthie.mutations.bulk_apply",
    safety="create",
    confidence="full",
    arguments={"input": "bulkApplyInput!"},
    document="""
mutation bulkApply($input: bulkApplyInput) {
  bulkApply(input: $input) {
    ...BulkApplyPayload
  }
}

fragment BulkApplyPayload on bulkApplyPayload {
  messages {
    ...FieldError
  }
  tags {
    ...Tag
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + TAG_FRAGMENT,
    decode=object_of("bulkApply", BulkApplyPayload),
)

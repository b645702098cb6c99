# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, ZonedDateTime

from ..models.entry import ENTRY_FRAGMENT, Entry
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateOrAddToWaterIntakeEntryInput(InputModel):
    created_at: ZonedDateTime | None = None
    metric_stat: str | None = None
    type: str | None = None
    user_id: ID | None = None


class CreateOrAddToWaterIntakeEntryPayload(BaseModel):
    entry: Entry | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[CreateOrAddToWaterIntakeEntryPayload] = GraphQLOperation(
    name="createOrAddToWaterIntakeEntry",
    kind="mutation",
    root_field="createOrAddToWaterIntakeEntry",
    python_path="healthie.mutations.create_or_add_to_water_intake_entry",
    safety="create",
    confidence="full",
    arguments={"input": "createOrAddToWaterIntakeEntryInput!"},
    document="""
mutation createOrAddToWaterIntakeEntry($input: createOrAddToWaterIntakeEntryInput) {
  createOrAddToWaterIntakeEntry(input: $input) {
    ...CreateOrAddToWaterIntakeEntryPayload
  }
}

fragment CreateOrAddToWaterIntakeEntryPayload on createOrAddToWaterIntakeEntryPayload {
  entry {
    ...Entry
  }
  messages {
    ...FieldError
  }
}
"""
    + ENTRY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createOrAddToWaterIntakeEntry", CreateOrAddToWaterIntakeEntryPayload),
)

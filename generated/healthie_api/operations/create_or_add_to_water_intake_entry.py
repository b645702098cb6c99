# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, InputModel, ZonedDateTime, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.entry import ENTRY_FRAGMENT, Entry


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
    safety="create",
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

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    BaseModel,
    Boolean,
    DataUrl,
    GraphQLOperation,
    InputModel,
    Upload,
    ZonedDateTime,
    object_of,
)

from ..inputs.subentry_input import SubentryInput
from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..operations.entry import ENTRY_FRAGMENT, Entry


class BulkEntryInput(InputModel):
    add_to_avg_heart_rate: Boolean | None = None
    category: str | None = None
    check_duplicates: Boolean | None = None
    created_at: ZonedDateTime | None = None
    description: str | None = None
    ed_posthunger: str | None = None
    ed_prehunger: str | None = None
    emotions: str | None = None
    entries_in_average: str | None = None
    external_id: str | None = None
    external_id_type: str | None = None
    image: Upload | None = None
    image_string: DataUrl | None = None
    metric_stat: str | None = None
    notify_provider: Boolean | None = None
    percieved_hungriness: str | None = None
    reflection: str | None = None
    subentries: list[SubentryInput | None] | None = None
    third_party_source: str | None = None
    type: str | None = None
    user_id: str | None = None


class BulkCreateEntriesInput(InputModel):
    entries: list[BulkEntryInput | None] | None = None


class BulkCreateEntriesPayload(BaseModel):
    entries: list[Entry | None] | None
    messages: list[FieldError | None] | None


OPERATION: GraphQLOperation[BulkCreateEntriesPayload] = GraphQLOperation(
    name="bulkCreateEntries",
    kind="mutation",
    safety="create",
    arguments={"input": "bulkCreateEntriesInput!"},
    document="""
mutation bulkCreateEntries($input: bulkCreateEntriesInput) {
 bulkCreateEntries(input: $input) {
 ...BulkCreateEntriesPayload
 }
}

fragment BulkCreateEntriesPayload on bulkCreateEntriesPayload {
 entries {
 ...Entry
 }
 messages {
 ...FieldError
 }
}
"""
    + ENTRY_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("bulkCreateEntries", BulkCreateEntriesPayload),
)

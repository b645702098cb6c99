# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.files import DataUrl
from hero_healthie_runtime.graphql.scalars import Boolean, ZonedDateTime
from hero_healthie_runtime.uploads import Upload

from ..inputs.subentry_input import SubentryInput


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

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.files import DataUrl
from hero_healthie_runtime.graphql.scalars import ID, Boolean, ZonedDateTime
from hero_healthie_runtime.uploads import Upload
from pydantic import Field

from ..inputs.subentry_input import SubentryInput


class CreateEntryInput(InputModel):
    category: str | None = None
    check_duplicates: Boolean | None = Field(default=None, deprecated=True)
    created_at: ZonedDateTime | None = None
    description: str | None = None
    ed_posthunger: str | None = None
    ed_prehunger: str | None = None
    emotions: str | None = None
    food_items: str | None = None
    image: Upload | None = None
    image_string: DataUrl | None = None
    meal_ids: list[ID | None] | None = None
    meal_name: str | None = None
    metric_stat: str | None = None
    notify_provider: Boolean | None = None
    other_symptom: str | None = None
    perceived_hungriness: str | None = None
    percieved_hungriness: str | None = Field(default=None, deprecated=True)
    reflection: str | None = None
    subentries: list[SubentryInput | None] | None = None
    symptoms: str | None = None
    third_party_source: str | None = None
    type: str | None = None
    user_id: ID | None = None

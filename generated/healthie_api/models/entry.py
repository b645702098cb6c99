# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, JSON, Boolean, DateTime, Float, Int


class Entry(BaseModel):
    added_by_user: Reference | None
    added_by_user_id: ID | None
    category: str | None
    comments: list[Reference]
    created_at: DateTime
    default_water_intake_for_entry_user: Int | None
    description: str | None
    ed_posthunger: str | None
    ed_posthunger_string: str | None
    ed_prehunger: str | None
    ed_prehunger_string: str | None
    emotions: str | None
    emotions_string: str | None
    entries_in_average: Int | None
    external_id: str | None
    external_id_type: str | None
    has_subentries: Boolean | None
    healthiness_info_hex_value: str | None
    hide_from_main_feed: Boolean
    id: ID
    image: JSON | None
    image_url: str | None
    linked_to_autoscored_form: Boolean | None
    meals: list[Reference] | None
    metric_stat: Float | None
    metric_stat_string: str | None
    name: str | None
    other_symptom: str | None
    percieved_hungriness: Float | None
    poster: Reference | None
    previous_water_intake_stat: Int
    record_created_at: DateTime
    reflection: str | None
    source: str | None
    subentries: list[Reference] | None
    symptom_names: str | None
    symptoms: str | None
    third_party_source: str | None
    type: str | None
    updated_at: DateTime
    viewed: Boolean


ENTRY_FRAGMENT = """
fragment Entry on Entry {
  added_by_user {
    id
  }
  added_by_user_id
  category
  comments {
    id
  }
  created_at
  default_water_intake_for_entry_user
  description
  ed_posthunger
  ed_posthunger_string
  ed_prehunger
  ed_prehunger_string
  emotions
  emotions_string
  entries_in_average
  external_id
  external_id_type
  has_subentries
  healthiness_info_hex_value
  hide_from_main_feed
  id
  image
  image_url
  linked_to_autoscored_form
  meals {
    id
  }
  metric_stat
  metric_stat_string
  name
  other_symptom
  percieved_hungriness
  poster {
    id
  }
  previous_water_intake_stat
  record_created_at
  reflection
  source
  subentries {
    id
  }
  symptom_names
  symptoms
  third_party_source
  type
  updated_at
  viewed
}
"""

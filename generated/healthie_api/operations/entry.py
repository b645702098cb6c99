# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import (
    ID,
    JSON,
    BaseModel,
    Boolean,
    DateTime,
    Float,
    GraphQLOperation,
    Int,
    optional_object_of,
)

if TYPE_CHECKING:
    from ..models.entry_reference import EntryReference
    from ..models.meal import Meal
    from ..models.user_reference import UserReference
    from ..operations.comment import Comment
else:
    from hero_healthie_runtime.graphql.later import later

    (
        Comment,
        EntryReference,
        Meal,
        UserReference,
    ) = later(
        __package__,
        "..operations.comment:Comment",
        "..models.entry_reference:EntryReference",
        "..models.meal:Meal",
        "..models.user_reference:UserReference",
    )


class Entry(BaseModel):
    added_by_user: UserReference | None
    added_by_user_id: ID | None
    category: str | None
    comments: list[Comment]
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
    meals: list[Meal] | None
    metric_stat: Float | None
    metric_stat_string: str | None
    name: str | None
    other_symptom: str | None
    percieved_hungriness: Float | None
    poster: UserReference | None
    previous_water_intake_stat: Int
    record_created_at: DateTime
    reflection: str | None
    source: str | None
    subentries: list[EntryReference] | None
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
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 added_by_user_id
 category
 comments {
 author {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 content
 created_at
 creator {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 entry_id
 id
 is_reaction
 poster {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 user_id
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
 food_items {
 food {
 display_name
 id
 name
 }
 id
 modifier
 serving_size {
 id
 }
 }
 id
 name
 user_id
 }
 metric_stat
 metric_stat_string
 name
 other_symptom
 percieved_hungriness
 poster {
 id
 name
 full_name
 first_name
 last_name
 email
 phone_number
 dietitian_id
 is_patient
 }
 previous_water_intake_stat
 record_created_at
 reflection
 source
 subentries {
 category
 id
 name
 }
 symptom_names
 symptoms
 third_party_source
 type
 updated_at
 viewed
}
"""


OPERATION: GraphQLOperation[Entry | None] = GraphQLOperation(
    name="entry",
    kind="query",
    safety="read",
    arguments={"client_id": "ID", "id": "ID", "type": "String"},
    document="""
query entry($client_id: ID, $id: ID, $type: String) {
 entry(client_id: $client_id, id: $id, type: $type) {
 ...Entry
 }
}
"""
    + ENTRY_FRAGMENT,
    decode=optional_object_of("entry", Entry),
)

WATER_INTAKE_ENTRY: GraphQLOperation[Entry | None] = GraphQLOperation(
    name="waterIntakeEntry",
    kind="query",
    safety="read",
    arguments={"created_at": "ISO8601DateTime", "entry_id": "ID"},
    document="""
query waterIntakeEntry($created_at: ISO8601DateTime, $entry_id: ID) {
 waterIntakeEntry(created_at: $created_at, entry_id: $entry_id) {
 ...Entry
 }
}
"""
    + ENTRY_FRAGMENT,
    decode=optional_object_of("waterIntakeEntry", Entry),
)

# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.bulk_create_entries_payload import BulkCreateEntriesPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[BulkCreateEntriesPayload] = GraphQLOperation(
    name="bulkCreateEntries",
    kind="mutation",
    root_field="bulkCreateEntries",
    python_path="healthie.mutations.bulk_create_entries",
    safety="create",
    confidence="full",
    arguments={"input": "bulkCreateEntriesInput"},
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

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("bulkCreateEntries", BulkCreateEntriesPayload),
)

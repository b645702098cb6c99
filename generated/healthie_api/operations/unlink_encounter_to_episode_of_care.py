# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.unlink_encounter_to_episode_of_care_payload import UnlinkEncounterToEpisodeOfCarePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UnlinkEncounterToEpisodeOfCarePayload] = GraphQLOperation(
    name="unlinkEncounterToEpisodeOfCare",
    kind="mutation",
    root_field="unlinkEncounterToEpisodeOfCare",
    python_path="healthie.mutations.unlink_encounter_to_episode_of_care",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "unlinkEncounterToEpisodeOfCareInput"},
    document="""
mutation unlinkEncounterToEpisodeOfCare($input: unlinkEncounterToEpisodeOfCareInput) {
  unlinkEncounterToEpisodeOfCare(input: $input) {
    ...UnlinkEncounterToEpisodeOfCarePayload
  }
}

fragment UnlinkEncounterToEpisodeOfCarePayload on unlinkEncounterToEpisodeOfCarePayload {
  messages {
    ...FieldError
  }
  results {
    ...LinkUnlinkEncounterToEpisodeOfCare
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment LinkUnlinkEncounterToEpisodeOfCare on LinkUnlinkEncounterToEpisodeOfCare {
  episode_of_care_id
  failed_reason
  patient_encounter_id
  success
}
""",
    decode=object_of("unlinkEncounterToEpisodeOfCare", UnlinkEncounterToEpisodeOfCarePayload),
)

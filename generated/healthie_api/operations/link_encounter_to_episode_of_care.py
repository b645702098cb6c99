# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.link_encounter_to_episode_of_care_payload import LinkEncounterToEpisodeOfCarePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[LinkEncounterToEpisodeOfCarePayload] = GraphQLOperation(
    name="linkEncounterToEpisodeOfCare",
    kind="mutation",
    root_field="linkEncounterToEpisodeOfCare",
    python_path="healthie.mutations.link_encounter_to_episode_of_care",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "linkEncounterToEpisodeOfCareInput"},
    document="""
mutation linkEncounterToEpisodeOfCare($input: linkEncounterToEpisodeOfCareInput) {
  linkEncounterToEpisodeOfCare(input: $input) {
    ...LinkEncounterToEpisodeOfCarePayload
  }
}

fragment LinkEncounterToEpisodeOfCarePayload on linkEncounterToEpisodeOfCarePayload {
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
    decode=object_of("linkEncounterToEpisodeOfCare", LinkEncounterToEpisodeOfCarePayload),
)

# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.episode_of_care import EPISODE_OF_CARE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_episode_of_care_payload import UPDATE_EPISODE_OF_CARE_PAYLOAD_FRAGMENT, UpdateEpisodeOfCarePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateEpisodeOfCarePayload] = GraphQLOperation(
    name="updateEpisodeOfCare",
    kind="mutation",
    root_field="updateEpisodeOfCare",
    python_path="healthie.mutations.update_episode_of_care",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateEpisodeOfCareInput"},
    document="""
mutation updateEpisodeOfCare($input: updateEpisodeOfCareInput) {
  updateEpisodeOfCare(input: $input) {
    ...UpdateEpisodeOfCarePayload
  }
}
"""
    + UPDATE_EPISODE_OF_CARE_PAYLOAD_FRAGMENT
    + EPISODE_OF_CARE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateEpisodeOfCare", UpdateEpisodeOfCarePayload),
)

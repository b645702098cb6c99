# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.delete_episode_of_care_payload import DELETE_EPISODE_OF_CARE_PAYLOAD_FRAGMENT, DeleteEpisodeOfCarePayload
from ..models.episode_of_care import EPISODE_OF_CARE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteEpisodeOfCarePayload] = GraphQLOperation(
    name="deleteEpisodeOfCare",
    kind="mutation",
    root_field="deleteEpisodeOfCare",
    python_path="healthie.mutations.delete_episode_of_care",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteEpisodeOfCareInput"},
    document="""
mutation deleteEpisodeOfCare($input: deleteEpisodeOfCareInput) {
  deleteEpisodeOfCare(input: $input) {
    ...DeleteEpisodeOfCarePayload
  }
}
"""
    + DELETE_EPISODE_OF_CARE_PAYLOAD_FRAGMENT
    + EPISODE_OF_CARE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteEpisodeOfCare", DeleteEpisodeOfCarePayload),
)

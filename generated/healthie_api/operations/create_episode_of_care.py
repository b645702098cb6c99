# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_episode_of_care_payload import CREATE_EPISODE_OF_CARE_PAYLOAD_FRAGMENT, CreateEpisodeOfCarePayload
from ..models.episode_of_care import EPISODE_OF_CARE_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateEpisodeOfCarePayload] = GraphQLOperation(
    name="createEpisodeOfCare",
    kind="mutation",
    root_field="createEpisodeOfCare",
    python_path="healthie.mutations.create_episode_of_care",
    safety="create",
    confidence="full",
    arguments={"input": "createEpisodeOfCareInput"},
    document="""
mutation createEpisodeOfCare($input: createEpisodeOfCareInput) {
  createEpisodeOfCare(input: $input) {
    ...CreateEpisodeOfCarePayload
  }
}
"""
    + CREATE_EPISODE_OF_CARE_PAYLOAD_FRAGMENT
    + EPISODE_OF_CARE_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createEpisodeOfCare", CreateEpisodeOfCarePayload),
)

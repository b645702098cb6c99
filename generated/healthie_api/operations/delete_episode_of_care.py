# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_episode_of_care_payload import DeleteEpisodeOfCarePayload
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

fragment DeleteEpisodeOfCarePayload on deleteEpisodeOfCarePayload {
  episode_of_care {
    ...EpisodeOfCare
  }
  messages {
    ...FieldError
  }
}

fragment EpisodeOfCare on EpisodeOfCare {
  diagnosis {
    id
  }
  end_date
  id
  patient {
    id
  }
  patient_encounters {
    id
  }
  provider {
    id
  }
  start_date
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("deleteEpisodeOfCare", DeleteEpisodeOfCarePayload),
)

# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_episode_of_care_payload import CreateEpisodeOfCarePayload
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

fragment CreateEpisodeOfCarePayload on createEpisodeOfCarePayload {
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
    decode=object_of("createEpisodeOfCare", CreateEpisodeOfCarePayload),
)

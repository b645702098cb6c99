# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_episode_of_care_payload import UpdateEpisodeOfCarePayload
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

fragment UpdateEpisodeOfCarePayload on updateEpisodeOfCarePayload {
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
    decode=object_of("updateEpisodeOfCare", UpdateEpisodeOfCarePayload),
)

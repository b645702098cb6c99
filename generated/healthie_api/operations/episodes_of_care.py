# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.episode_of_care_connection import EpisodeOfCareConnection
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[EpisodeOfCareConnection] = GraphQLOperation(
    name="episodesOfCare",
    kind="query",
    root_field="episodesOfCare",
    python_path="healthie.queries.episodes_of_care",
    safety="read",
    confidence="full",
    arguments={
        "after": "String",
        "before": "String",
        "first": "Int",
        "ids": "[ID!]",
        "last": "Int",
        "patient_id": "ID",
        "provider_id": "ID",
    },
    page_size=25,
    max_page_size=181,
    document="""
query episodesOfCare($after: String, $before: String, $first: Int = 25, $ids: [ID!], $last: Int, $patient_id: ID, $provider_id: ID) {
  episodesOfCare(
    after: $after
    before: $before
    first: $first
    ids: $ids
    last: $last
    patient_id: $patient_id
    provider_id: $provider_id
  ) {
    ...EpisodeOfCareConnection
  }
}

fragment EpisodeOfCareConnection on EpisodeOfCareConnection {
  nodes {
    ...EpisodeOfCare
  }
  page_info {
    ...PageInfo
  }
  total_count
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

fragment PageInfo on PageInfo {
  end_cursor
  has_next_page
  has_previous_page
  start_cursor
}
""",
    decode=object_of("episodesOfCare", EpisodeOfCareConnection),
)

# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_recommendation_payload import CreateRecommendationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateRecommendationPayload] = GraphQLOperation(
    name="createRecommendation",
    kind="mutation",
    root_field="createRecommendation",
    python_path="healthie.mutations.create_recommendation",
    safety="create",
    confidence="full",
    arguments={"input": "createRecommendationInput"},
    document="""
mutation createRecommendation($input: createRecommendationInput) {
  createRecommendation(input: $input) {
    ...CreateRecommendationPayload
  }
}

fragment CreateRecommendationPayload on createRecommendationPayload {
  messages {
    ...FieldError
  }
  recommendation {
    ...Recommendation
  }
}

fragment FieldError on FieldError {
  field
  message
}

fragment Recommendation on Recommendation {
  care_plan_recommendation_category {
    id
  }
  id
  recommendation_body
  recommendation_type
  sanitized_body
}
""",
    decode=object_of("createRecommendation", CreateRecommendationPayload),
)

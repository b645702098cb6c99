# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_recommendation_payload import UpdateRecommendationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateRecommendationPayload] = GraphQLOperation(
    name="updateRecommendation",
    kind="mutation",
    root_field="updateRecommendation",
    python_path="healthie.mutations.update_recommendation",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateRecommendationInput"},
    document="""
mutation updateRecommendation($input: updateRecommendationInput) {
  updateRecommendation(input: $input) {
    ...UpdateRecommendationPayload
  }
}

fragment UpdateRecommendationPayload on updateRecommendationPayload {
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
    decode=object_of("updateRecommendation", UpdateRecommendationPayload),
)

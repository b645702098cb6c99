# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.delete_recommendation_payload import DeleteRecommendationPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteRecommendationPayload] = GraphQLOperation(
    name="deleteRecommendation",
    kind="mutation",
    root_field="deleteRecommendation",
    python_path="healthie.mutations.delete_recommendation",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteRecommendationInput"},
    document="""
mutation deleteRecommendation($input: deleteRecommendationInput) {
  deleteRecommendation(input: $input) {
    ...DeleteRecommendationPayload
  }
}

fragment DeleteRecommendationPayload on deleteRecommendationPayload {
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
    decode=object_of("deleteRecommendation", DeleteRecommendationPayload),
)

# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.update_family_history_payload import UpdateFamilyHistoryPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateFamilyHistoryPayload] = GraphQLOperation(
    name="updateFamilyHistory",
    kind="mutation",
    root_field="updateFamilyHistory",
    python_path="healthie.mutations.update_family_history",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateFamilyHistoryInput"},
    document="""
mutation updateFamilyHistory($input: updateFamilyHistoryInput) {
  updateFamilyHistory(input: $input) {
    ...UpdateFamilyHistoryPayload
  }
}

fragment UpdateFamilyHistoryPayload on updateFamilyHistoryPayload {
  duplicate_family_history_condition {
    ...FamilyHistoryCondition
  }
  family_history_condition {
    ...FamilyHistoryCondition
  }
  messages {
    ...FieldError
  }
}

fragment FamilyHistoryCondition on FamilyHistoryCondition {
  id
  relationships
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("updateFamilyHistory", UpdateFamilyHistoryPayload),
)

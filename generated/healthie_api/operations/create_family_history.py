# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_family_history_payload import CreateFamilyHistoryPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateFamilyHistoryPayload] = GraphQLOperation(
    name="createFamilyHistory",
    kind="mutation",
    root_field="createFamilyHistory",
    python_path="healthie.mutations.create_family_history",
    safety="create",
    confidence="full",
    arguments={"input": "createFamilyHistoryInput"},
    document="""
mutation createFamilyHistory($input: createFamilyHistoryInput) {
  createFamilyHistory(input: $input) {
    ...CreateFamilyHistoryPayload
  }
}

fragment CreateFamilyHistoryPayload on createFamilyHistoryPayload {
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
    decode=object_of("createFamilyHistory", CreateFamilyHistoryPayload),
)

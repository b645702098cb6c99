# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_personalization_questionnaire_payload import CreatePersonalizationQuestionnairePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreatePersonalizationQuestionnairePayload] = GraphQLOperation(
    name="createPersonalizationQuestionnaire",
    kind="mutation",
    root_field="createPersonalizationQuestionnaire",
    python_path="healthie.mutations.create_personalization_questionnaire",
    safety="create",
    confidence="full",
    arguments={"input": "createPersonalizationQuestionnaireInput"},
    document="""
mutation createPersonalizationQuestionnaire($input: createPersonalizationQuestionnaireInput) {
  createPersonalizationQuestionnaire(input: $input) {
    ...CreatePersonalizationQuestionnairePayload
  }
}

fragment CreatePersonalizationQuestionnairePayload on createPersonalizationQuestionnairePayload {
  messages {
    ...FieldError
  }
  was_saved
}

fragment FieldError on FieldError {
  field
  message
}
""",
    decode=object_of("createPersonalizationQuestionnaire", CreatePersonalizationQuestionnairePayload),
)

# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_personalization_questionnaire_payload import (
    CREATE_PERSONALIZATION_QUESTIONNAIRE_PAYLOAD_FRAGMENT,
    CreatePersonalizationQuestionnairePayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
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
"""
    + CREATE_PERSONALIZATION_QUESTIONNAIRE_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createPersonalizationQuestionnaire", CreatePersonalizationQuestionnairePayload),
)

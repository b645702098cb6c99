# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.enums import OpenEnum
from hero_healthie_runtime.graphql.api import ID, BaseModel, GraphQLOperation, optional_object_of


class InterventionType(OpenEnum):
    ALLERGY_DRUG_INTERACTIONS = "ALLERGY_DRUG_INTERACTIONS"
    BREAST_CANCER_PROCEDURE_RECOMMENDATION = "BREAST_CANCER_PROCEDURE_RECOMMENDATION"
    DRUG_DRUG_INTERACTIONS = "DRUG_DRUG_INTERACTIONS"
    GENDER_MISMATCHED_DIAGNOSIS = "GENDER_MISMATCHED_DIAGNOSIS"
    INCOMPATIBLE_DIABETES_DIAGNOSIS = "INCOMPATIBLE_DIABETES_DIAGNOSIS"
    LAB_BASED_ASSESSMENTS = "LAB_BASED_ASSESSMENTS"
    UDI_NOT_UNIQUE = "UDI_NOT_UNIQUE"
    VITALS_OUTSIDE_OF_RANGE = "VITALS_OUTSIDE_OF_RANGE"


class DsiComment(BaseModel):
    content: str
    id: ID
    intervention_type: InterventionType
    organization_id: ID


DSI_COMMENT_FRAGMENT = """
fragment DsiComment on DsiComment {
 content
 id
 intervention_type
 organization_id
}
"""


OPERATION: GraphQLOperation[DsiComment | None] = GraphQLOperation(
    name="dsiComment",
    kind="query",
    safety="read",
    arguments={"intervention_type": "InterventionType"},
    document="""
query dsiComment($intervention_type: InterventionType) {
 dsiComment(intervention_type: $intervention_type) {
 ...DsiComment
 }
}
"""
    + DSI_COMMENT_FRAGMENT,
    decode=optional_object_of("dsiComment", DsiComment),
)

# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import (
    ID,
    BaseModel,
    Boolean,
    DateTime,
    GraphQLOperation,
    optional_object_of,
    value_of,
)
from hero_healthie_runtime.lists import Pagination


class BodyReport(BaseModel):
    amr: str | None
    bmi: str | None
    body_fat_percent: str | None
    body_weight: str | None
    c_bmi: str | None
    fat_mass: str | None
    lean_body_mass: str | None
    rmr: str | None


class HealthAssessmentRecommendation(BaseModel):
    cal_deficit: str | None
    carbs_cal: str | None
    carbs_grams: str | None
    carbs_percent: str | None
    current_body_fat: str | None
    current_body_weight: str | None
    current_daily_caloric_intake: str | None
    current_time_to_goal: str | None
    fat_cal: str | None
    fat_grams: str | None
    fat_percent: str | None
    high_end_caloric_intake: str | None
    ideal_body_fat: str | None
    ideal_body_weight: str | None
    ideal_daily_caloric_intake: str | None
    ideal_time_to_goal: str | None
    low_end_caloric_intake: str | None
    protein_cal: str | None
    protein_grams: str | None
    protein_percent: str | None


class HealthReport(BaseModel):
    cancer: str | None
    diabetes: str | None
    fit_score: str | None
    heart: str | None
    respiratory: str | None
    stroke: str | None


class HealthAssessment(BaseModel):
    body_report: BodyReport | None
    created_at: DateTime
    gender: str | None
    health_report: HealthReport | None
    height: str | None
    id: ID
    is_diabetic: Boolean | None
    race: str | None
    recommendation: HealthAssessmentRecommendation | None
    title: str | None


HEALTH_ASSESSMENT_FRAGMENT = """
fragment HealthAssessment on HealthAssessment {
 body_report {
 amr
 bmi
 body_fat_percent
 body_weight
 c_bmi
 fat_mass
 lean_body_mass
 rmr
 }
 created_at
 gender
 health_report {
 cancer
 diabetes
 fit_score
 heart
 respiratory
 stroke
 }
 height
 id
 is_diabetic
 race
 recommendation {
 cal_deficit
 carbs_cal
 carbs_grams
 carbs_percent
 current_body_fat
 current_body_weight
 current_daily_caloric_intake
 current_time_to_goal
 fat_cal
 fat_grams
 fat_percent
 high_end_caloric_intake
 ideal_body_fat
 ideal_body_weight
 ideal_daily_caloric_intake
 ideal_time_to_goal
 low_end_caloric_intake
 protein_cal
 protein_grams
 protein_percent
 }
 title
}
"""


OPERATION: GraphQLOperation[HealthAssessment | None] = GraphQLOperation(
    name="healthAssessment",
    kind="query",
    safety="read",
    deprecated="deprecated by the vendor",
    arguments={"device_token": "String", "device_type": "String", "email": "String", "run_id": "ID", "user_id": "ID"},
    document="""
query healthAssessment($device_token: String, $device_type: String, $email: String, $run_id: ID, $user_id: ID) {
 healthAssessment(
 device_token: $device_token
 device_type: $device_type
 email: $email
 run_id: $run_id
 user_id: $user_id
 ) {
 ...HealthAssessment
 }
}
"""
    + HEALTH_ASSESSMENT_FRAGMENT,
    decode=optional_object_of("healthAssessment", HealthAssessment),
)

HEALTH_ASSESSMENTS: GraphQLOperation[list[HealthAssessment] | None] = GraphQLOperation(
    name="healthAssessments",
    kind="query",
    safety="read",
    arguments={"device_token": "String", "device_type": "String", "email": "String", "run_id": "ID", "user_id": "ID"},
    document="""
query healthAssessments($device_token: String, $device_type: String, $email: String, $run_id: ID, $user_id: ID) {
 healthAssessments(
 device_token: $device_token
 device_type: $device_type
 email: $email
 run_id: $run_id
 user_id: $user_id
 ) {
 ...HealthAssessment
 }
}
"""
    + HEALTH_ASSESSMENT_FRAGMENT,
    decode=value_of("healthAssessments", list[HealthAssessment], expected="list or null"),
    pagination=Pagination("whole"),
)

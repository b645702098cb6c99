# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_care_plan_recommendation_category_payload import CreateCarePlanRecommendationCategoryPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCarePlanRecommendationCategoryPayload] = GraphQLOperation(
    name="createCarePlanRecommendationCategory",
    kind="mutation",
    root_field="createCarePlanRecommendationCategory",
    python_path="healthie.mutations.create_care_plan_recommendation_category",
    safety="create",
    confidence="full",
    arguments={"input": "createCarePlanRecommendationCategoryInput"},
    document="""
mutation createCarePlanRecommendationCategory($input: createCarePlanRecommendationCategoryInput) {
  createCarePlanRecommendationCategory(input: $input) {
    ...CreateCarePlanRecommendationCategoryPayload
  }
}

fragment CreateCarePlanRecommendationCategoryPayload on createCarePlanRecommendationCategoryPayload {
  care_plan_recommendation_category {
    ...CarePlanRecommendationCategory
  }
  messages {
    ...FieldError
  }
  organization {
    ...Organization
  }
}

fragment CarePlanRecommendationCategory on CarePlanRecommendationCategory {
  created_at
  id
  is_active
  is_editable
  name
  organization {
    id
  }
  updated_at
}

fragment FieldError on FieldError {
  field
  message
}

fragment Organization on Organization {
  appointment_locations {
    id
  }
  automated_insurance_billing_setting {
    id
  }
  can_have_suborgs
  can_link_labs_to_chart_notes
  can_link_prescriptions_to_chart_notes
  cancellation_reasons {
    id
  }
  care_plan_recommendation_categories {
    id
  }
  created_at
  default_pdf_letterhead_template {
    id
  }
  id
  is_active
  is_using_system_default_pdf_letterhead_template
  location {
    id
  }
  name
  npi
  num_users
  onboarding_flow_id
  only_active_providers_count
  only_active_standard_count
  only_active_support_count
  org_roles
  organization_cpt_codes {
    id
  }
  organization_email
  organization_info {
    id
  }
  other_id
  other_id_qual
  owner {
    id
  }
  owner_id
  owner_subscription {
    id
  }
  parent_organization {
    id
  }
  parent_organization_id
  payout_accounts_enabled
  pdf_letterhead_templates {
    id
  }
  permission_templates {
    id
  }
  phone_number
  require_insurance_card_upload
  state_licenses
  suborganizations {
    id
  }
  tags {
    id
  }
  tax_id
  tax_id_type
  user_groups {
    id
  }
  zus_builder_id
}
""",
    decode=object_of("createCarePlanRecommendationCategory", CreateCarePlanRecommendationCategoryPayload),
)

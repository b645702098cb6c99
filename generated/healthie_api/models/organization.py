# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, Reference
from hero_healthie_runtime.graphql.scalars import ID, Boolean, DateTime, Int


class Organization(BaseModel):
    appointment_locations: list[Reference] | None
    automated_insurance_billing_setting: Reference | None
    can_have_suborgs: Boolean | None
    can_link_labs_to_chart_notes: Boolean | None
    can_link_prescriptions_to_chart_notes: Boolean | None
    cancellation_reasons: list[Reference]
    care_plan_recommendation_categories: list[Reference]
    configuration: Reference | None
    created_at: DateTime
    default_pdf_letterhead_template: Reference | None
    id: ID
    is_active: Boolean
    is_using_system_default_pdf_letterhead_template: Boolean | None
    location: Reference | None
    name: str | None
    npi: str | None
    num_users: Int | None
    onboarding_flow_id: str | None
    only_active_providers_count: Int | None
    only_active_standard_count: Int | None
    only_active_support_count: Int | None
    org_roles: list[str] | None
    organization_cpt_codes: list[Reference] | None
    organization_email: str
    organization_info: Reference | None
    other_id: str | None
    other_id_qual: str | None
    owner: Reference | None
    owner_id: ID | None
    owner_subscription: Reference | None
    parent_organization: Reference | None
    parent_organization_id: ID | None
    payout_accounts_enabled: Boolean
    pdf_letterhead_templates: list[Reference] | None
    permission_templates: list[Reference] | None
    phone_number: str | None
    require_insurance_card_upload: Boolean | None
    state_licenses: list[str] | None
    suborganizations: list[Reference] | None
    tags: list[Reference] | None
    tax_id: str | None
    tax_id_type: str | None
    user_groups: list[Reference] | None
    zus_builder_id: str | None


ORGANIZATION_FRAGMENT = """
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
  configuration {
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
"""

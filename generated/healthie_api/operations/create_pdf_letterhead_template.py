# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import object_of
from ..models.create_pdf_letterhead_template_payload import CreatePdfLetterheadTemplatePayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreatePdfLetterheadTemplatePayload] = GraphQLOperation(
    name="createPdfLetterheadTemplate",
    kind="mutation",
    root_field="createPdfLetterheadTemplate",
    python_path="healthie.mutations.create_pdf_letterhead_template",
    safety="create",
    confidence="full",
    arguments={"input": "createPdfLetterheadTemplateInput"},
    document="""
mutation createPdfLetterheadTemplate($input: createPdfLetterheadTemplateInput) {
  createPdfLetterheadTemplate(input: $input) {
    ...CreatePdfLetterheadTemplatePayload
  }
}

fragment CreatePdfLetterheadTemplatePayload on createPdfLetterheadTemplatePayload {
  messages {
    ...FieldError
  }
  organization {
    ...Organization
  }
  pdf_letterhead_template {
    ...PdfLetterheadTemplate
  }
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

fragment PdfLetterheadTemplate on PdfLetterheadTemplate {
  address_source
  brand_logo_source
  created_at
  email_source
  id
  include_address
  include_appointment_details
  include_brand_logo
  include_email
  include_organization_name
  include_phone_number
  include_team_member_name
  include_team_member_npi
  include_team_member_qualifications
  is_default
  organization {
    id
  }
  other_email
  other_phone_number
  phone_number_source
  team_member_name_source
  title
  updated_at
}
""",
    decode=object_of("createPdfLetterheadTemplate", CreatePdfLetterheadTemplatePayload),
)

# Generated from specs/healthie/schema.graphql by python -m codegen generate (ariadne-codegen 0.19.0).
# Do not edit: change specs/ or codegen/ and generate again.
from ..base_model import optional_object_of
from ..models.pdf_letterhead_template import PdfLetterheadTemplate
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[PdfLetterheadTemplate | None] = GraphQLOperation(
    name="pdfLetterheadTemplate",
    kind="query",
    root_field="pdfLetterheadTemplate",
    python_path="healthie.queries.pdf_letterhead_template",
    safety="read",
    confidence="full",
    arguments={"id": "ID!"},
    document="""
query pdfLetterheadTemplate($id: ID!) {
  pdfLetterheadTemplate(id: $id) {
    ...PdfLetterheadTemplate
  }
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
    decode=optional_object_of("pdfLetterheadTemplate", PdfLetterheadTemplate),
)

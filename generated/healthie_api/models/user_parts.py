# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime, Int, NamedReference, Reference

from ..enums.course_membership_status import CourseMembershipStatus
from ..models.appointment_type_reference import AppointmentTypeReference


class AppointmentTypeCredit(BaseModel):
    appointment_type: AppointmentTypeReference | None
    appointment_type_id: str | None
    form_id: str | None
    id: ID | None
    quantity: str | None
    user_id: Int | None


class RelatedObject(BaseModel):
    full_name: str | None
    id: ID


class ClientSource(BaseModel):
    id: str
    readable_source: str | None
    ref_source: str | None
    ref_source_other: str | None
    ref_type: str | None
    related_insurance: Reference | None
    related_object: RelatedObject | None
    related_object_name: str | None


class CourseMembershipReference(BaseModel):
    id: ID
    course_id: ID | None
    course_status: CourseMembershipStatus
    start_at: DateTime | None
    is_paused: Boolean
    course: NamedReference | None


class NotificationSettingReference(BaseModel):
    id: ID
    send_message_emails: Boolean | None
    send_group_message_emails: Boolean | None
    send_email_before_appointment: Boolean | None


class OrganizationMembershipReference(BaseModel):
    id: ID
    title: str | None


class Problem(BaseModel):
    code: str | None
    id: ID
    name: str | None
    requires_consolidation: Boolean | None


class Profession(BaseModel):
    id: ID
    profession: str
    profession_category: str


class ProviderAppointmentLocation(BaseModel):
    appointment_location_id: ID | None
    id: ID
    location: str | None


class ProviderBio(BaseModel):
    bio: str
    id: ID


class Specialty(BaseModel):
    id: ID
    specialty: str
    specialty_category: str


class StripeCustomerDetailReference(BaseModel):
    id: ID
    bank_type: str | None
    card_type: str | None
    card_type_label: str | None
    country: str | None
    expiration: DateTime | None
    expiring_next_month: Boolean | None
    last_four: str | None
    source_status: str | None
    source_type: str | None
    zip: str | None

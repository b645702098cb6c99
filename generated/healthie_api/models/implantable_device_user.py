# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import ID, BaseModel, Boolean, DateTime


class ImplantableDevice(BaseModel):
    brand_name: str | None
    company_name: str | None
    created_at: DateTime | None
    device_id: str | None
    device_id_issuing_agency: str | None
    duns_number: str | None
    gmdn_terms: str | None
    id: ID
    labeled_contains_nrl: str | None
    mri_safety_status: str | None
    public_device_record_key: str | None
    public_version_date: DateTime | None
    public_version_number: str | None
    public_version_status: str | None
    updated_at: DateTime | None
    version_model_number: str | None


class ImplantableDeviceUser(BaseModel):
    active: Boolean | None
    id: ID | None
    implantable_device: ImplantableDevice | None
    implantable_device_id: ID | None
    name: str | None
    udi: str | None
    user_id: ID | None


IMPLANTABLE_DEVICE_USER_FRAGMENT = """
fragment ImplantableDevice on ImplantableDevice {
 brand_name
 company_name
 created_at
 device_id
 device_id_issuing_agency
 duns_number
 gmdn_terms
 id
 labeled_contains_nrl
 mri_safety_status
 public_device_record_key
 public_version_date
 public_version_number
 public_version_status
 updated_at
 version_model_number
}

fragment ImplantableDeviceUser on ImplantableDeviceUser {
 active
 id
 implantable_device {
 ...ImplantableDevice
 }
 implantable_device_id
 name
 udi
 user_id
}
"""

// Written by `xms generate` from api/cloud/roles.toml; do not edit.
//! Elements and enums of *Roles*.

use ::xms_runtime::{Field, Kind, Nillable, Secret};

use super::super::NAMESPACE;

::xms_runtime::record! {
    /// Element `<PersistentVMRole>`. Since 2013-03-01. Taken by [`ADD`](super::super::roles::ADD).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(PERSISTENT_VM_ROLE_SHAPE, "PersistentVMRole", NAMESPACE)]
    pub struct PersistentVmRole {
        /// `<RoleName>`. Since 2013-03-01.
        #[field(0, "RoleName", String)]
        pub role_name: Option<String>,
        /// `<OsVersion>`, may be nil on purpose. Since 2013-03-01.
        #[field(1, "OsVersion", String, nil)]
        pub os_version: Option<Nillable<String>>,
        /// `<Groups>` of `<string>`. Since 2013-03-01.
        #[field(
            2,
            "Groups",
            List(
                &Field::new(
                    "string",
                    Kind::String
                ).namespace("http://schemas.microsoft.com/2003/10/Serialization/Arrays")
            )
        )]
        pub groups: Vec<String>,
        /// `<AdminPassword>`, secret. Since 2013-03-01.
        #[field(3, "AdminPassword", String, secret)]
        pub admin_password: Option<Secret<String>>,
        /// `<Extension>`. Since 2013-03-01.
        #[field(4, "Extension", Record(PersistentVmRoleExtension::SHAPE))]
        pub extension: Option<PersistentVmRoleExtension>,
    }
}

impl PersistentVmRole {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Element `<Extension>`. Since 2013-03-01. Occurs in [`ADD`](super::super::roles::ADD).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(
        PERSISTENT_VM_ROLE_EXTENSION_SHAPE,
        "PersistentVMRoleExtension",
        NAMESPACE,
        tag("Extension")
    )]
    pub struct PersistentVmRoleExtension {
        /// `<Id>`. Since 2013-03-01.
        #[field(0, "Id", String)]
        pub id: Option<String>,
        /// `<State>`. Since 2013-03-01.
        #[field(1, "State", String)]
        pub state: Option<String>,
    }
}

impl PersistentVmRoleExtension {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

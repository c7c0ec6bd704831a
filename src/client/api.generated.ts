// Generated from openapi/v1.json by npm run gen.
export interface paths {
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登录 · Log in
         * @description 无须登录 · Open to all
         *
         *     限次 Limit: 每个网络地址 each address, 600 / 60 s
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改密码 · Change your password
         * @description 任何已登录人员 · Anyone signed in
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         *
         *     限次 Limit: 每人 each person, 20 / 3600 s
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的岗位与权限 · Who I am and what I may do
         * @description 任何已登录人员 · Anyone signed in
         *
         *     API 客户端 Clients of the API: 任一范围 · with any scope
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用账号 · Switch an account off
         * @description 岗位 Posts: `security_admin` 安全管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["disableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 启用账号 · Switch an account on again
         * @description 岗位 Posts: `security_admin` 安全管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["enableAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解锁账号 · Unlock an account
         * @description 岗位 Posts: `security_admin` 安全管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["unlockAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/drop-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销某人的动态口令 · Take a person's second factor away
         * @description 岗位 Posts: `security_admin` 安全管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["dropSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重置密码 · Give a one-time password
         * @description 岗位 Posts: `security_admin` 安全管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 换取新令牌 · Refresh the session
         * @description 无须登录 · Open to all
         *
         *     限次 Limit: 每个网络地址 each address, 600 / 60 s
         */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退出登录 · Log out
         * @description 任何已登录人员 · Anyone signed in
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的会话 · My open sessions
         * @description 任何已登录人员 · Anyone signed in
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["listMySessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/sessions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束我的一个会话 · End one of my sessions
         * @description 任何已登录人员 · Anyone signed in
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["endMySession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/sessions/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束我的其他会话 · End my other sessions
         * @description 任何已登录人员 · Anyone signed in
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["endMyOtherSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 某人的会话 · Open sessions of a person
         * @description 岗位 Posts: `security_admin` 安全管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/end-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结束某人的全部会话 · End every session of a person
         * @description 岗位 Posts: `security_admin` 安全管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["endSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记本终端 · Register the device you work on
         * @description 任何已登录人员 · Anyone signed in
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["registerDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的终端 · My devices
         * @description 任何已登录人员 · Anyone signed in
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["listMyDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 某人的终端 · Devices of a person
         * @description 岗位 Posts: `security_admin` 安全管理员、`center_officer` 中心工作人员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["listDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 注销终端并要求清除数据 · Revoke a device and have it wiped
         * @description 任何已登录人员 · Anyone signed in
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["revokeDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/devices/{id}/wiped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 终端报告已清除数据 · A device says that it was wiped
         * @description 无须登录 · Open to all
         */
        post: operations["reportDeviceWiped"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的动态口令 · My second factor
         * @description 任何已登录人员 · Anyone signed in
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["getMySecondFactor"];
        put?: never;
        /**
         * 设置动态口令 · Set up a second factor
         * @description 任何已登录人员 · Anyone signed in
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["enrolSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认动态口令 · Confirm the second factor
         * @description 任何已登录人员 · Anyone signed in
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/oidc/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 以统一身份登录:开始 · Log in by an identity provider: begin
         * @description 无须登录 · Open to all
         */
        post: operations["startProviderLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 以统一身份登录:完成 · Log in by an identity provider: finish
         * @description 无须登录 · Open to all
         */
        post: operations["finishProviderLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/identities/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 绑定我的统一身份:开始 · Bind an identity of mine: begin
         * @description 任何已登录人员 · Anyone signed in
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["startIdentityBinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我绑定的统一身份 · Identities bound to me
         * @description 任何已登录人员 · Anyone signed in
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["listMyIdentities"];
        put?: never;
        /**
         * 绑定我的统一身份:完成 · Bind an identity of mine: finish
         * @description 任何已登录人员 · Anyone signed in
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["bindMyIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 某人绑定的统一身份 · Identities bound to a person
         * @description 岗位 Posts: `security_admin` 安全管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["listIdentities"];
        put?: never;
        /**
         * 为某人绑定统一身份 · Bind an identity to a person
         * @description 岗位 Posts: `security_admin` 安全管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["bindIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identities/{id}/unbind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解除绑定 · Unbind an identity
         * @description 任何已登录人员 · Anyone signed in
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["unbindIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 应急访问 · Access in an emergency
         * @description 岗位 Posts: `security_admin` 安全管理员、`audit_admin` 审计管理员、`center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["listBreakGlass"];
        put?: never;
        /**
         * 申请应急访问 · Ask for access in an emergency
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["askBreakGlass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/break-glass/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准应急访问 · Open it, as the second person
         * @description 岗位 Posts: `security_admin` 安全管理员、`leader` 乡镇(街道)领导
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["openBreakGlass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/break-glass/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不批准应急访问 · Refuse it
         * @description 岗位 Posts: `security_admin` 安全管理员、`leader` 乡镇(街道)领导
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["refuseBreakGlass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/break-glass/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提前结束应急访问 · End it before its time
         * @description 岗位 Posts: `security_admin` 安全管理员、`center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["endBreakGlass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 账号复核清单 · Every account, for the review
         * @description 岗位 Posts: `security_admin` 安全管理员、`audit_admin` 审计管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["reviewAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * API 客户端 · Clients of the API
         * @description 岗位 Posts: `security_admin` 安全管理员、`audit_admin` 审计管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["listApiClients"];
        put?: never;
        /**
         * 登记客户端 · Register a client
         * @description 岗位 Posts: `security_admin` 安全管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["createApiClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-clients/{id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 变更客户端的范围与期限 · Change what a client may do
         * @description 岗位 Posts: `security_admin` 安全管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["changeApiClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-clients/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用客户端 · Switch a client off
         * @description 岗位 Posts: `security_admin` 安全管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["disableApiClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-clients/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 启用客户端 · Switch a client on again
         * @description 岗位 Posts: `security_admin` 安全管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["enableApiClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-clients/{id}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发放新密钥 · Make a new key
         * @description 岗位 Posts: `security_admin` 安全管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["addApiClientKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-clients/{id}/keys/{keyId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用密钥 · End a key
         * @description 岗位 Posts: `security_admin` 安全管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["endApiClientKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 区域列表 · List areas by code
         * @description 任何已登录人员 · Anyone signed in
         *
         *     API 客户端 Clients of the API: `reference.read` 查看区划、单位、目录与日历
         */
        get: operations["listAreas"];
        put?: never;
        /**
         * 新建区域 · Create an area
         * @description 岗位 Posts: `system_admin` 系统管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["createArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看区域 · Read an area
         * @description 任何已登录人员 · Anyone signed in
         *
         *     API 客户端 Clients of the API: `reference.read` 查看区划、单位、目录与日历
         */
        get: operations["getArea"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas/{code}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销或并入 · Retire or merge an area
         * @description 岗位 Posts: `system_admin` 系统管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["retireArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas/{code}/boundary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 网格边界 · Read a grid boundary
         * @description 任何已登录人员 · Anyone signed in
         *
         *     API 客户端 Clients of the API: `reference.read` 查看区划、单位、目录与日历
         */
        get: operations["getGridBoundary"];
        /**
         * 划定网格边界 · Draw a grid boundary
         * @description 岗位 Posts: `system_admin` 系统管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        put: operations["putGridBoundary"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/work-calendars/{area}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看工作日历 · Read a working calendar
         * @description 任何已登录人员 · Anyone signed in
         *
         *     API 客户端 Clients of the API: `reference.read` 查看区划、单位、目录与日历
         */
        get: operations["getWorkCalendar"];
        /**
         * 设定工作日历 · Set a working calendar
         * @description 岗位 Posts: `system_admin` 系统管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        put: operations["putWorkCalendar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 单位列表 · List units
         * @description 任何已登录人员 · Anyone signed in
         *
         *     API 客户端 Clients of the API: `reference.read` 查看区划、单位、目录与日历
         */
        get: operations["listUnits"];
        put?: never;
        /**
         * 新建单位 · Create a unit
         * @description 岗位 Posts: `system_admin` 系统管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销单位 · Close a unit
         * @description 岗位 Posts: `system_admin` 系统管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["closeUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 辖区人员及任职 · Staff of your area and their posts
         * @description 岗位 Posts: `system_admin` 系统管理员、`security_admin` 安全管理员、`center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["listStaff"];
        put?: never;
        /**
         * 新建人员(可带账号) · Create a person, with account or not
         * @description 岗位 Posts: `system_admin` 系统管理员、`center_officer` 中心工作人员、`duty_chief` 值班长
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["createStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看同事号码(留痕) · See a colleague’s number, on the record
         * @description 岗位 Posts: `system_admin` 系统管理员、`center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["revealStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 任命 · Appoint
         * @description 岗位 Posts: `system_admin` 系统管理员、`center_officer` 中心工作人员、`duty_chief` 值班长
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts/{id}/relieve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解除任职 · Relieve
         * @description 岗位 Posts: `system_admin` 系统管理员、`center_officer` 中心工作人员、`duty_chief` 值班长
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["relieve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 交接 · Hand over to a successor
         * @description 岗位 Posts: `system_admin` 系统管理员、`center_officer` 中心工作人员、`duty_chief` 值班长
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vacancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 缺岗网格 · Grids lacking staff
         * @description 岗位 Posts: `system_admin` 系统管理员、`center_officer` 中心工作人员、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`grid_supervisor` 网格指导员、`grid_leader` 网格长
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["listVacancies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas/{code}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 网格公示:一长三员 · Posted notice of a grid team
         * @description 任何已登录人员 · Anyone signed in
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["getGridTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 管理员岗位申请 · Requests for posts of administrators
         * @description 岗位 Posts: `system_admin` 系统管理员、`security_admin` 安全管理员、`audit_admin` 审计管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["listAdminGrants"];
        put?: never;
        /**
         * 申请任命管理员 · Ask for someone to become an administrator
         * @description 岗位 Posts: `system_admin` 系统管理员、`security_admin` 安全管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["requestAdminGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-grants/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批准任命管理员 · Approve, as the second person
         * @description 岗位 Posts: `system_admin` 系统管理员、`security_admin` 安全管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["approveAdminGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin-grants/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不批准任命管理员 · Refuse, as the second person
         * @description 岗位 Posts: `system_admin` 系统管理员、`security_admin` 安全管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["refuseAdminGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/routing-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个县或乡镇的分派规则 · Routing rules of a county or township
         * @description 岗位 Posts: `system_admin` 系统管理员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员、`dispatcher` 指挥室调度员、`leader` 乡镇(街道)领导、`center_officer` 中心工作人员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["listRoutingRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/routing-rules/{area}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 设置分派规则(整份替换) · Replace the routing rules of an area
         * @description 岗位 Posts: `system_admin` 系统管理员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        put: operations["putRoutingRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/routing/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 试算分派去向 · Try where a case would go, and why
         * @description 岗位 Posts: `system_admin` 系统管理员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员、`dispatcher` 指挥室调度员、`leader` 乡镇(街道)领导、`center_officer` 中心工作人员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["tryRouting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 事件分类目录 · The catalogue of case types
         * @description 任何已登录人员 · Anyone signed in
         *
         *     API 客户端 Clients of the API: `reference.read` 查看区划、单位、目录与日历
         */
        get: operations["listCaseTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-types/{code}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 事件类型的历次版本 · The versions of a case type
         * @description 任何已登录人员 · Anyone signed in
         *
         *     API 客户端 Clients of the API: `reference.read` 查看区划、单位、目录与日历
         */
        get: operations["getCaseTypeVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/counties/{county}/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改本县目录 · Change the catalogue of a county
         * @description 岗位 Posts: `system_admin` 系统管理员、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        put: operations["putCountyCatalogue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vocabularies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 全部代码表 · All vocabularies with labels
         * @description 任何已登录人员 · Anyone signed in
         *
         *     API 客户端 Clients of the API: `reference.read` 查看区划、单位、目录与日历
         */
        get: operations["listVocabularies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件列表 · List cases
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     API 客户端 Clients of the API: `cases.read` 查看案件
         *
         *     限次 Limit: 每人 each person, 120 / 60 s
         */
        get: operations["listCases"];
        put?: never;
        /**
         * 上报 · Report a case
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     API 客户端 Clients of the API: `cases.report` 上报案件
         */
        post: operations["reportCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件详情 · Read a case
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     API 客户端 Clients of the API: `cases.read` 查看案件
         */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办理过程 · What happened to a case
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     API 客户端 Clients of the API: `cases.read` 查看案件
         */
        get: operations["getCaseTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件相关人员(号码为掩码) · People in a case, their numbers masked
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     API 客户端 Clients of the API: `cases.read` 查看案件
         */
        get: operations["listCasePeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/people/{personId}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查看完整信息(留痕) · See full values, on the record
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["revealPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/search-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按号码查找案件(留痕) · Find cases by a number, on the record
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["searchPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 记录列表 · List the notes of a case
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["listCaseNotes"];
        put?: never;
        /**
         * 添加记录 · Add a note
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     API 客户端 Clients of the API: `cases.note` 为所报案件补充记录
         */
        post: operations["addCaseNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/notes/{noteId}/strike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作废记录 · Strike a note
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["strikeCaseNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/self-handle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 自办 · Handle in the grid
         * @description 岗位 Posts: `grid_leader` 网格长、`full_time_grid_worker` 专职网格员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["selfHandleCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回 · Withdraw
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["withdrawCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/request-supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 要求补充 · Ask for missing facts
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["requestSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 受理 · Accept
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["acceptCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予受理 · Reject
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["rejectCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/reconsider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 复核受理 · Reconsider
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["reconsiderCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/reclassify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 改类/改级 · Reclassify
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["reclassifyCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 并案 · Merge
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["mergeCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销并案 · Undo a merger
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["unmergeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 拆分 · Split
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["splitCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 分派 · Dispatch
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["dispatchCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 改派 · Reassign
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["reassignCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/recall-dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回分派 · Recall a dispatch
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["recallDispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/sign-for": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签收 · Sign for
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["signForCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 到场 · Arrive on site
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["arriveCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 转办 · Forward inside the unit
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["forwardCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/request-joint-handling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 联办 · Ask for joint handling
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["requestJointHandling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/answer-part": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 协办回复 · Answer a part
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["answerPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/waive-part": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 免予协办 · Waive a part
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["waivePart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/request-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请退回 · Ask to return
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["requestReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/approve-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 同意退回 · Approve return
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["approveReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/refuse-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 驳回退回 · Refuse return
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["refuseReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提级上报 · Escalate
         * @description 岗位 Posts: `grid_leader` 网格长、`grid_supervisor` 网格指导员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["escalateCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/send-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回下级 · Send down
         * @description 岗位 Posts: `county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["sendDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/delegate-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 下派 · Delegate down
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["delegateDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/request-suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请挂起 · Ask to suspend
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["requestSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/approve-suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 同意挂起 · Approve suspension
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["approveSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/refuse-suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 驳回挂起 · Refuse suspension
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["refuseSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/prolong-suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 延长挂起 · Prolong suspension
         * @description 岗位 Posts: `duty_chief` 值班长、`leader` 乡镇(街道)领导
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["prolongSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复 · Resume
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["resumeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/request-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请延期 · Ask for an extension
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["requestExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/approve-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 同意延期 · Approve extension
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["approveExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/refuse-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 驳回延期 · Refuse extension
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["refuseExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/set-due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 指令定期 · Set the due time by command
         * @description 岗位 Posts: `leader` 乡镇(街道)领导、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["setCaseDue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/submit-result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 反馈 · Submit result
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["submitResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/recall-result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回反馈 · Recall result
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["recallResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/pass-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核查通过 · Pass verification
         * @description 岗位 Posts: `verifier` 核查员、`grid_supervisor` 网格指导员、`full_time_grid_worker` 专职网格员、`dispatcher` 指挥室调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["passVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/fail-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核查不通过 · Fail verification
         * @description 岗位 Posts: `verifier` 核查员、`grid_supervisor` 网格指导员、`full_time_grid_worker` 专职网格员、`dispatcher` 指挥室调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["failVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结案退回 · Send back
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 结案 · Close
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员、`grid_leader` 网格长
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["closeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/request-termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请终止 · Ask to terminate
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["requestTermination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 终止办理 · Terminate
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["terminateCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/transfer-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移送 · Transfer out
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["transferCaseOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/acknowledge-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移送签收 · Acknowledge transfer
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["acknowledgeTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/refuse-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移送被退 · Transfer refused
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["refuseTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/recall-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回移送 · Recall transfer
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["recallTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/close-transferred": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移送办结 · Close transferred
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["closeTransferred"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 自办审签 · Sign off
         * @description 岗位 Posts: `grid_leader` 网格长、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["signOffCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/spot-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 抽查 · Spot check
         * @description 岗位 Posts: `verifier` 核查员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["spotCheckCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 回访 · Follow up
         * @description 岗位 Posts: `full_time_grid_worker` 专职网格员、`dispatcher` 指挥室调度员、`duty_chief` 值班长、`grid_supervisor` 网格指导员、`verifier` 核查员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["followUpCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 评价 · Rate
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["rateCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/request-reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请重开 · Ask to reopen
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["requestReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/approve-reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重开 · Reopen
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["approveReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/refuse-reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 驳回重开 · Refuse reopening
         * @description 岗位 Posts: `duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["refuseReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 归档 · Archive
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["archiveCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/request-void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请作废 · Ask to void
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`grid_leader` 网格长、`verifier` 核查员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["requestVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/approve-void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作废 · Void
         * @description 岗位 Posts: `duty_chief` 值班长、`leader` 乡镇(街道)领导、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["approveVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 催办 · Urge
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["urgeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/supervise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 督办 · Supervise
         * @description 岗位 Posts: `leader` 乡镇(街道)领导、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["superviseCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/answer-supervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 督办回复 · Answer supervision
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["answerSupervision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/notify-copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 抄告 · Send a notice
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["notifyCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/reply-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 抄告回复 · Reply to a notice
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["replyNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/letters/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 移送函、抄告单 · A letter of transfer or a notice
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         *
         *     限次 Limit: 每人 each person, 300 / 3600 s
         */
        get: operations["getLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clearances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 保密案件知悉名单 · Who may see confidential cases
         * @description 岗位 Posts: `leader` 乡镇(街道)领导、`center_officer` 中心工作人员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["listClearances"];
        put?: never;
        /**
         * 列入知悉名单 · Put someone on the named list
         * @description 岗位 Posts: `leader` 乡镇(街道)领导、`center_officer` 中心工作人员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["grantClearance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clearances/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移出知悉名单 · Take someone off the named list
         * @description 岗位 Posts: `leader` 乡镇(街道)领导、`center_officer` 中心工作人员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["revokeClearance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的待办 · What I must do now
         * @description 任何已登录人员 · Anyone signed in
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["listMyTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的通知 · What I was told
         * @description 任何已登录人员 · Anyone signed in
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["listMyNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 标为已读 · Mark a notification read
         * @description 任何已登录人员 · Anyone signed in
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["markNotificationRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/backlog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 在办案件统计 · Open cases by status and age
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     API 客户端 Clients of the API: `figures.read` 查看统计
         */
        get: operations["getBacklog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/closure-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办结时长 · Closure times
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     API 客户端 Clients of the API: `figures.read` 查看统计
         */
        get: operations["getClosureTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件的全部时钟 · The clocks of a case
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     API 客户端 Clients of the API: `cases.read` 查看案件
         */
        get: operations["listCaseClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sweep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 时钟巡检状态 · How far the sweep of clocks is
         * @description 岗位 Posts: `system_admin` 系统管理员、`center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`duty_chief` 值班长
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["getSweepState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/recurrence-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可能复发的旧案与风险 · Earlier cases like it, and the risk
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["listRecurrenceCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/risk-color": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确定风险颜色 · Set the risk colour
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["setRiskColor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看草稿 · Read a draft of yours
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["getDraft"];
        /**
         * 保存草稿 · Save a draft
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        put: operations["saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的草稿 · List your drafts
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["listDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 删除草稿 · Discard a draft
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["discardCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上报草稿 · Report a draft
         * @description 岗位 Posts: `center_officer` 中心工作人员、`county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`duty_chief` 值班长、`dispatcher` 指挥室调度员、`verifier` 核查员、`platform_lead` 平台负责人、`unit_officer` 单位经办人、`peoples_mediator` 人民调解员、`grid_leader` 网格长、`full_time_grid_worker` 专职网格员、`part_time_grid_worker` 兼职网格员、`grid_supervisor` 网格指导员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["reportDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 准入清单 · The admission lists
         * @description 任何已登录人员 · Anyone signed in
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["listAdmissions"];
        put?: never;
        /**
         * 申请准入 · Ask for admission to grids
         * @description 岗位 Posts: `unit_officer` 单位经办人、`platform_lead` 平台负责人、`dispatcher` 指挥室调度员、`duty_chief` 值班长、`county_dispatcher` 县级中心调度员、`center_officer` 中心工作人员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["requestAdmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admissions/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审定准入 · Admit or refuse
         * @description 岗位 Posts: `county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`center_officer` 中心工作人员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["decideAdmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admissions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 准入退出 · Take off the list
         * @description 岗位 Posts: `county_dispatcher` 县级中心调度员、`leader` 乡镇(街道)领导、`center_officer` 中心工作人员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["withdrawAdmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas/{code}/duty-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 两张清单 · The two checklists of a grid
         * @description 任何已登录人员 · Anyone signed in
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["getGridDutyLists"];
        /**
         * 制定两张清单 · Write the two checklists
         * @description 岗位 Posts: `system_admin` 系统管理员、`duty_chief` 值班长、`leader` 乡镇(街道)领导
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        put: operations["putGridDutyLists"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/legal-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 法律保全清单 · Cases under a legal hold
         * @description 岗位 Posts: `leader` 乡镇(街道)领导、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["listLegalHolds"];
        put?: never;
        /**
         * 对案件法律保全 · Put a case under a legal hold
         * @description 岗位 Posts: `leader` 乡镇(街道)领导、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["placeLegalHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/legal-holds/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解除保全 · Lift a legal hold
         * @description 岗位 Posts: `leader` 乡镇(街道)领导、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["liftLegalHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subject-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 个人信息权利请求 · What people ask of the data kept about them
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`center_officer` 中心工作人员、`leader` 乡镇(街道)领导、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["listSubjectRequests"];
        put?: never;
        /**
         * 登记权利请求 · Take a request down
         * @description 岗位 Posts: `dispatcher` 指挥室调度员、`duty_chief` 值班长、`center_officer` 中心工作人员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["recordSubjectRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subject-requests/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查找此人所在案件(留痕) · Where the person stands, on the record
         * @description 岗位 Posts: `leader` 乡镇(街道)领导、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["findSubject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subject-requests/{id}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 同意 · Grant a request
         * @description 岗位 Posts: `leader` 乡镇(街道)领导、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["grantSubjectRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subject-requests/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 拒绝并说明理由 · Refuse a request, and say why
         * @description 岗位 Posts: `leader` 乡镇(街道)领导、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["refuseSubjectRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subject-requests/{id}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提供所存信息,仅一次(留痕) · Hand over what is kept, once, on the record
         * @description 岗位 Posts: `leader` 乡镇(街道)领导、`county_dispatcher` 县级中心调度员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        post: operations["deliverSubjectData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 审计日志 · The journal, for the audit
         * @description 岗位 Posts: `audit_admin` 审计管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/heads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 封存链的链头 · Heads of the chain of seals
         * @description 岗位 Posts: `audit_admin` 审计管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         */
        get: operations["listAuditHeads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入区划 · Import areas from CSV
         * @description 岗位 Posts: `system_admin` 系统管理员
         *
         *     不对 API 客户端开放 · Closed to clients of the API
         *
         *     限次 Limit: 每人 each person, 60 / 3600 s
         */
        post: operations["importAreas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            typeCode?: components["schemas"]["TypeCode"];
            severity?: components["schemas"]["SeverityLevel"];
            urgency?: components["schemas"]["Urgency"];
            tier?: components["schemas"]["HandlingTier"];
        };
        AccountReview: {
            items: components["schemas"]["ReviewedAccount"][];
        };
        AcknowledgeTransferBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            receiptNo: string & (unknown & unknown);
            /** Format: date-time */
            receivedAt?: string;
            text: string;
        };
        AdminGrant: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            staffId: string;
            role: components["schemas"]["AdminRole"];
            reason: string;
            /** Format: uuid */
            requestedBy: string;
            /** Format: date-time */
            requestedAt: string;
            /** Format: uuid */
            decidedBy: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            granted: boolean | null;
        };
        AdminGrantPage: {
            items: components["schemas"]["AdminGrant"][];
            nextCursor: string | null;
        };
        AdminGrantRequest: {
            /** Format: uuid */
            staffId: string;
            role: components["schemas"]["AdminRole"];
            reason: string & (unknown & unknown);
        };
        /** @enum {string} */
        AdminRole: "system_admin" | "security_admin" | "audit_admin";
        Admission: {
            /** Format: uuid */
            id: string;
            area: string;
            tier: components["schemas"]["AdmissionTier"];
            typeCode: string | null;
            title: string;
            task: string;
            basis: string;
            resources: string;
            /** Format: uuid */
            unitId: string;
            /** Format: uuid */
            requestedBy: string;
            /** Format: date-time */
            requestedAt: string;
            state: components["schemas"]["AdmissionState"];
            /** @description 准入文号 · Number on the list */
            reference: string | null;
            opinion: string | null;
            /** Format: uuid */
            decidedBy: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** Format: date */
            validFrom: string | null;
            /**
             * Format: date
             * @description 首个不再有效的日期 · First day no longer in force
             */
            validTo: string | null;
            /** @description 今天是否有效 · In force today */
            inForce: boolean;
            /** Format: uuid */
            withdrawnBy: string | null;
            /** Format: date-time */
            withdrawnAt: string | null;
            withdrawalReason: string | null;
        };
        AdmissionDecision: {
            admit: boolean;
            opinion: string;
            /**
             * Format: date
             * @description 默认今天 · Today when absent
             */
            validFrom?: string;
            /**
             * Format: date
             * @description 首个不再有效的日期;不填则长期 · First day no longer in force; none when absent
             */
            validTo?: string;
        };
        AdmissionPage: {
            items: components["schemas"]["Admission"][];
            nextCursor: string | null;
        };
        AdmissionRequest: {
            area: components["schemas"]["AreaCode"];
            tier: components["schemas"]["AdmissionTier"];
            /** @description 小类或大类;非案件任务不填 · Minor or major type; absent for a task that is no case */
            typeCode?: components["schemas"]["TypeCode"];
            title: string & (unknown & unknown);
            /** @description 要网格做什么 · What is asked of the grid */
            task: string;
            /** @description 依据的法律或文件 · The law or document behind it */
            basis: string & (unknown & unknown);
            /** @description 权随事转、人随事转、钱随事转:随事下放的权限、人员、时限、经费 · Authority, persons, time and funds that go with the matter */
            resources: string;
            /**
             * Format: uuid
             * @description 申请单位,须在其任职 · The asking unit, in which you hold a post
             */
            unitId: string;
        };
        /**
         * @description - `requested` 待审定 · Requested
         *     - `admitted` 已准入 · Admitted
         *     - `refused` 不予准入 · Refused
         *     - `withdrawn` 已退出 · Withdrawn
         * @enum {string}
         */
        AdmissionState: "requested" | "admitted" | "refused" | "withdrawn";
        /**
         * @description - `grid` 网格 · Grid
         *     - `village` 村(社区) · Village or community
         *     - `township` 乡镇(街道) · Township
         * @enum {string}
         */
        AdmissionTier: "grid" | "village" | "township";
        AdmissionWithdrawal: {
            reason: string;
        };
        AnswerPartBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            text: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        ApiClient: {
            /** Format: uuid */
            id: string;
            name: string;
            system: components["schemas"]["ClientSystem"];
            area: string;
            scopes: components["schemas"]["ClientScope"][];
            allowedFrom: string[];
            perMinute: number;
            /** Format: date-time */
            expiresAt: string;
            reason: string;
            /** Format: uuid */
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            disabledAt: string | null;
            disabledReason: string | null;
            version: number;
            keys: components["schemas"]["ApiClientKey"][];
        };
        /** @description 只写要改的 · Name only what changes */
        ApiClientChange: {
            /** @description 所及区域及其下级 · The area it reaches, and all below */
            area?: components["schemas"]["AreaCode"];
            scopes?: components["schemas"]["ClientScope"][];
            /** @description 可从哪些网络调用,空为不限 · Networks it may call from; none: anywhere */
            allowedFrom?: components["schemas"]["Network"][];
            /** @description 每分钟请求数,默认 600 · Requests a minute; 600 when absent */
            perMinute?: number;
            /**
             * Format: date-time
             * @description 到期时间 · When it ends by itself
             */
            expiresAt?: string;
            reason: string & (unknown & unknown);
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
        };
        ApiClientCreation: {
            name: string & (unknown & unknown);
            system: components["schemas"]["ClientSystem"];
            /** @description 所及区域及其下级 · The area it reaches, and all below */
            area: components["schemas"]["AreaCode"];
            scopes: components["schemas"]["ClientScope"][];
            /** @description 可从哪些网络调用,空为不限 · Networks it may call from; none: anywhere */
            allowedFrom?: components["schemas"]["Network"][];
            /** @description 每分钟请求数,默认 600 · Requests a minute; 600 when absent */
            perMinute?: number;
            /**
             * Format: date-time
             * @description 到期时间 · When it ends by itself
             */
            expiresAt: string;
            /** @description 书面依据 · The written ground */
            reason: string & (unknown & unknown);
        };
        ApiClientDisabling: {
            reason: string & (unknown & unknown);
        };
        ApiClientKey: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description 被新密钥取代的时间 · When a newer one takes its place; null: with the client
             */
            expiresAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /**
             * Format: date
             * @description 最近使用的日期 · Day of its last use
             */
            lastUsedOn: string | null;
        };
        ApiClientKeyRequest: {
            /** @description 现有密钥还可用几日,默认 7 · Days for which the present key goes on; 7 when absent */
            overlapDays?: number;
        };
        ApiClientPage: {
            items: components["schemas"]["ApiClient"][];
            nextCursor: string | null;
        };
        Appointment: {
            /** Format: uuid */
            staffId: string;
            role: components["schemas"]["Role"];
            area?: components["schemas"]["AreaCode"];
            /** Format: uuid */
            unitId?: string;
            /** Format: date */
            from?: string;
        };
        Approval: {
            /** Format: uuid */
            leaderId: string;
            /** Format: date */
            on: string;
            reference: string & (unknown & unknown);
        };
        ApproveExtensionBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            /**
             * Format: date-time
             * @description 准予的期限,缺省为所申请的 · The date granted; the one asked for if absent
             */
            dueAt?: string;
            text: string;
        };
        Area: {
            code: string;
            name: string;
            level: components["schemas"]["AreaLevel"];
            /** @description 上级编码,可跨级 · Code of the parent, levels may be skipped */
            parentCode: string | null;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description 首个不再有效的日期 · First day no longer in force
             */
            validTo: string | null;
            /** @description 并入的区域 · The area that absorbed it */
            replacedBy: string | null;
        };
        /**
         * @description 区域编码 · Area code
         * @example 330802101
         */
        AreaCode: string;
        AreaCreation: {
            code: components["schemas"]["AreaCode"];
            name: string & (unknown & unknown);
            /** @description 省级不填,其余必填 · None for a province, else required */
            parentCode?: components["schemas"]["AreaCode"] | null;
            level: components["schemas"]["AreaLevel"];
            /**
             * Format: date
             * @description 默认今天 · Today when absent
             */
            validFrom?: string;
        };
        AreaImportResult: {
            /** @description 数据行数 · Rows in the file */
            rows: number;
            inserted: number;
            updated: number;
            unchanged: number;
        };
        /**
         * @description - `province` 省 · Province
         *     - `prefecture_city` 市 · Prefecture city
         *     - `county` 县(市、区) · County
         *     - `township` 乡镇(街道) · Township
         *     - `village` 村(社区) · Village or community
         *     - `grid` 网格 · Grid
         *     - `micro_grid` 微网格 · Micro-grid
         * @enum {string}
         */
        AreaLevel: "province" | "prefecture_city" | "county" | "township" | "village" | "grid" | "micro_grid";
        AreaPage: {
            items: components["schemas"]["Area"][];
            nextCursor: string | null;
        };
        AreaRetirement: {
            /**
             * Format: date
             * @description 首个不再有效的日期 · First day no longer in force
             */
            validTo: string;
            /** @description 并入的同级区域 · The area of the same level that absorbs it */
            replacedBy?: components["schemas"]["AreaCode"];
        };
        ArrivalPoint: {
            lon: number;
            lat: number;
        };
        ArriveBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            location?: components["schemas"]["ArrivalPoint"];
        };
        AuditEvent: {
            /** @description 序号 · Number of the row */
            seq: string;
            /** Format: date-time */
            at: string;
            /**
             * Format: uuid
             * @description 操作人,系统操作为 null · Null for the system
             */
            actorId: string | null;
            actorRole: string | null;
            /** Format: uuid */
            actorUnit: string | null;
            /** @description 系统身份 · Named system actor */
            system: string | null;
            /** @description 请求日志的 reqId · reqId of the log */
            requestId: string | null;
            area: string | null;
            subject: string;
            subjectId: string;
            /** Format: uuid */
            caseId: string | null;
            event: string;
            /** @description 标识、代码、数字与时间,其余遮蔽 · Identifiers, codes, figures, times; masked otherwise */
            data: {
                [key: string]: unknown;
            };
        };
        AuditEventPage: {
            items: components["schemas"]["AuditEvent"][];
            nextCursor: string | null;
        };
        /** @description 封存链上的一环,请存于他处 · A link of the chain; keep it elsewhere */
        AuditHead: {
            number: number;
            /** @description 十六进制 · Hexadecimal */
            hash: string;
            /** @description sha256 或 sm3 · sha256 or sm3 */
            algorithm: string;
            /** @description 所封存的行数 · Rows that it seals */
            rows: number;
            /** Format: date-time */
            sealedAt: string;
        };
        AuditHeadPage: {
            items: components["schemas"]["AuditHead"][];
            nextCursor: string | null;
        };
        Backlog: {
            /** Format: date-time */
            asOf: string;
            items: components["schemas"]["BacklogItem"][];
            total: components["schemas"]["BacklogTotal"];
        };
        BacklogItem: {
            /** @description 分组编码;null 为未归属 · Code of the group; null when it has none */
            key: string | null;
            label: string | null;
            open: number;
            overdue: number;
            byStatus: components["schemas"]["CountByStatus"];
            byAge: components["schemas"]["CountByAge"];
        };
        BacklogTotal: {
            open: number;
            overdue: number;
            byStatus: components["schemas"]["CountByStatus"];
            byAge: components["schemas"]["CountByAge"];
        };
        BothLanguages: {
            zh: string & (unknown & unknown);
            en: string & (unknown & unknown);
        };
        /** @description 至多 100 个环、10000 个点 · At most 100 rings and 10000 positions */
        BoundaryGeometry: components["schemas"]["Polygon"] | components["schemas"]["MultiPolygon"];
        BreakGlass: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            staffId: string;
            staffName: string;
            area: string;
            reason: string;
            hours: number;
            /** Format: date-time */
            requestedAt: string;
            /** Format: uuid */
            approvedBy: string | null;
            /** Format: date-time */
            approvedAt: string | null;
            /** Format: date-time */
            validUntil: string | null;
            /**
             * Format: date-time
             * @description 不批准、交回或提前收回的时间 · Refused, given back or taken away
             */
            endedAt: string | null;
            /** Format: uuid */
            endedBy: string | null;
        };
        BreakGlassPage: {
            items: components["schemas"]["BreakGlass"][];
            nextCursor: string | null;
        };
        BreakGlassRequest: {
            area: components["schemas"]["AreaCode"];
            reason: string & (unknown & unknown);
            /** @description 最多 4 小时 · At most 4 */
            hours: number;
        };
        CalendarDayChange: {
            /**
             * Format: date
             * @description 本年,或上一年 12 月 · In the year, or in the December before
             */
            date: string;
            /** @description true 为补班,false 为放假 · true: works (made up); false: off */
            isWorkingDay: boolean;
            /** @description 节日或缘由 · Holiday or reason */
            name?: ((string & (unknown & unknown)) | null) & (unknown & unknown);
        };
        /**
         * @description - `gov_notice` 年度放假通知 · Yearly notice
         *     - `statutory` 仅法定节假日(暂定) · Statutory holidays only (provisional)
         *     - `local` 本地安排 · Local arrangement
         * @enum {string}
         */
        CalendarSource: "gov_notice" | "statutory" | "local";
        Case: {
            /** Format: uuid */
            id: string;
            /** @description {类型}{乡镇}{日期}{当日序号} */
            caseNo: string;
            status: components["schemas"]["CaseStatus"];
            typeCode: string;
            severity: components["schemas"]["SeverityLevel"];
            urgency: components["schemas"]["Urgency"];
            area: string;
            title: string;
            /** Format: uuid */
            handler: string | null;
            /** Format: uuid */
            unit: string | null;
            /**
             * Format: uuid
             * @description 首问责任人 · First-contact person
             */
            firstContact: string;
            /** Format: uuid */
            recurrenceOf: string | null;
            /** Format: date-time */
            reportedAt: string;
            /** Format: date-time */
            acceptedAt: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            overdue: boolean;
            version: number;
            description: string;
            platform: string | null;
            channel: components["schemas"]["ReportChannel"];
            location: {
                lon: number;
                lat: number;
            } | null;
            /** @description 类型所要求的附加字段 · Further fields of the type */
            fields: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            occurredAt: string | null;
            /** Format: uuid */
            reportedBy: string;
            /** Format: date-time */
            dispatchedAt: string | null;
            /** Format: date-time */
            firstResponseAt: string | null;
            /** Format: date-time */
            resultSubmittedAt: string | null;
            /** Format: date-time */
            verifiedAt: string | null;
            /** Format: date-time */
            firstClosedAt: string | null;
            resultCode: components["schemas"]["ResultCode"] | null;
            closingCode: components["schemas"]["ClosingCode"] | null;
            reporterInformed: boolean | null;
            /** @description 所依日历尚未公布 · Counted by a calendar not yet published */
            dueProvisional: boolean;
            round: number;
            reworkCount: number;
            tier: components["schemas"]["HandlingTier"];
            confidentiality: components["schemas"]["Confidentiality"];
            reporterHidden: boolean;
            riskColor: components["schemas"]["RiskColor"] | null;
            /** Format: date-time */
            originalDueAt: string | null;
            extensionCount: number;
            /** Format: date-time */
            suspendedAt: string | null;
            /** Format: date */
            reviewOn: string | null;
            supervisionLevel: components["schemas"]["SupervisionLevel"] | null;
            /**
             * Format: uuid
             * @description 指定的核查员 · The assigned verifier
             */
            verifier: string | null;
            /** Format: uuid */
            leadCase: string | null;
            /** Format: uuid */
            splitFrom: string | null;
            rating: number | null;
            /** Format: date-time */
            residentToldAt: string | null;
            /**
             * Format: date-time
             * @description 保管期满,已去标识:只留统计所需 · Kept long enough: only what is counted is left
             */
            deidentifiedAt: string | null;
            pendingRequest: components["schemas"]["PendingRequest"] | null;
            items: components["schemas"]["CaseItem"][];
            /** @description 你现在可用的步骤 · Steps open to you now */
            allowedSteps: components["schemas"]["CaseVerb"][];
        };
        CaseClock: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ClockKind"];
            /** @description 节点名 · Name of the milestone */
            name: string | null;
            /** Format: uuid */
            itemId: string | null;
            state: components["schemas"]["ClockState"];
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            originalDueAt: string | null;
            limitUnit: components["schemas"]["LimitUnit"] | null;
            /** @description 历次期限 · Every due time it had */
            dues: components["schemas"]["DueTime"][];
            /** @description 暂停区间 · Intervals in which it stood still */
            pauses: components["schemas"]["ClockPause"][];
            /** Format: date-time */
            pausedAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            inTime: boolean | null;
            warningLevel: components["schemas"]["WarningLevel"] | null;
        };
        CaseClockList: {
            items: components["schemas"]["CaseClock"][];
            nextCursor: null;
        };
        /** @description 案件下的事项 · Something under a case */
        CaseItem: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ItemKind"];
            state: components["schemas"]["ItemState"];
            reasonCode: string | null;
            /**
             * Format: uuid
             * @description null:系统 · the system
             */
            by: string | null;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            toStaff: string | null;
            /** Format: uuid */
            toUnit: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: uuid */
            doneBy: string | null;
            /** Format: date-time */
            doneAt: string | null;
            data: {
                [key: string]: unknown;
            };
        };
        /**
         * @description - `01` 矛盾纠纷 · Disputes
         *     - `02` 社会治安 · Public order
         *     - `03` 安全隐患 · Safety hazards
         *     - `04` 市场监管 · Market supervision
         *     - `05` 生态环境与自然资源 · Environment and natural resources
         *     - `06` 市容与城乡建设 · Town appearance and construction
         *     - `07` 民生服务 · Public welfare
         *     - `08` 应急与自然灾害 · Emergencies and natural disasters
         * @enum {string}
         */
        CaseMajor: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08";
        CasePage: {
            items: components["schemas"]["CaseSummary"][];
            nextCursor: string | null;
        };
        CaseReport: {
            /**
             * Format: uuid
             * @description 客户端生成的 UUIDv7,重发不会重复 · Made by the client; a repeat never doubles
             */
            id?: string;
            typeCode: components["schemas"]["TypeCode"];
            area: components["schemas"]["AreaCode"];
            /** @description 可检索,不得含手机号或身份证号 · It is searched: no mobile or identity number in it */
            title: string & (unknown & unknown);
            description: string;
            /** Format: date-time */
            occurredAt?: string;
            channel?: components["schemas"]["ReportChannel"];
            urgency?: components["schemas"]["Urgency"];
            severity?: components["schemas"]["SeverityLevel"];
            location?: components["schemas"]["Location"];
            reporter?: components["schemas"]["Reporter"];
            parties?: components["schemas"]["Party"][];
            /** Format: uuid */
            recurrenceOf?: string;
            /** @description 上报时所拍 · Taken when it was reported */
            evidence?: components["schemas"]["Evidence"][];
            /** @description 当场自办:上报即办结 · Handled on the spot: reported and closed at once */
            selfHandled?: components["schemas"]["SelfHandled"];
            /** @description 类型所要求的附加字段 · Further fields, as the type asks for */
            fields?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description - `draft` 草稿 · Draft
         *     - `reported` 待受理 · Reported
         *     - `not_accepted` 不予受理 · Not accepted
         *     - `accepted` 已受理(待分派) · Accepted
         *     - `dispatched` 已分派(待签收) · Dispatched
         *     - `in_progress` 处置中 · In progress
         *     - `suspended` 挂起(缓办/挂账) · Suspended
         *     - `pending_verification` 待核查 · Pending verification
         *     - `verified` 核查通过(待结案) · Verified
         *     - `closed` 已办结 · Closed
         *     - `archived` 已归档 · Archived
         *     - `transferred_out` 已移送 · Transferred out
         *     - `merged` 已并案 · Merged
         *     - `voided` 已作废 · Voided
         *     - `withdrawn` 已撤回 · Withdrawn
         * @enum {string}
         */
        CaseStatus: "draft" | "reported" | "not_accepted" | "accepted" | "dispatched" | "in_progress" | "suspended" | "pending_verification" | "verified" | "closed" | "archived" | "transferred_out" | "merged" | "voided" | "withdrawn";
        CaseSummary: {
            /** Format: uuid */
            id: string;
            /** @description {类型}{乡镇}{日期}{当日序号} */
            caseNo: string;
            status: components["schemas"]["CaseStatus"];
            typeCode: string;
            severity: components["schemas"]["SeverityLevel"];
            urgency: components["schemas"]["Urgency"];
            area: string;
            title: string;
            /** Format: uuid */
            handler: string | null;
            /** Format: uuid */
            unit: string | null;
            /**
             * Format: uuid
             * @description 首问责任人 · First-contact person
             */
            firstContact: string;
            /** Format: uuid */
            recurrenceOf: string | null;
            /** Format: date-time */
            reportedAt: string;
            /** Format: date-time */
            acceptedAt: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            overdue: boolean;
            version: number;
        };
        CaseType: {
            code: string;
            /** @description null:全国目录 · null: of the national catalogue */
            county: string | null;
            version: number;
            major: components["schemas"]["CaseMajor"];
            majorLabel: string;
            identifier: string;
            zh: string;
            en: string;
            platform: components["schemas"]["Platform"];
            urgency: components["schemas"]["Urgency"];
            response: components["schemas"]["Limit"];
            /** @description null:按指令 · by command */
            resolve: components["schemas"]["Limit"] | null;
            flags: components["schemas"]["TypeFlag"][];
            milestones: components["schemas"]["Milestone"][];
            /** @description 特别规定 · A rule of this type */
            note: components["schemas"]["BothLanguages"] | null;
            /** @description 本县编码 · The county’s own code */
            ownCode: ((string & (unknown & unknown)) | null) & (unknown & unknown);
            /** @description GB/T 31000 编码 · Code in GB/T 31000 */
            gbt31000: ((string & (unknown & unknown)) | null) & (unknown & unknown);
            fields: components["schemas"]["FieldsSchema"];
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description 自该日起不再使用 · First day on which nothing is reported as it
             */
            retiredOn: string | null;
        };
        CaseTypeChange: {
            code: components["schemas"]["MinorCode"];
            /** @description 仅新增类型填写 · For a new type only */
            identifier?: string;
            zh?: string & (unknown & unknown);
            en?: string & (unknown & unknown);
            platform?: components["schemas"]["Platform"];
            urgency?: components["schemas"]["Urgency"];
            response?: components["schemas"]["Limit"];
            resolve?: components["schemas"]["Limit"] | null;
            flags?: components["schemas"]["TypeFlag"][];
            milestones?: components["schemas"]["Milestone"][];
            note?: components["schemas"]["BothLanguages"] | null;
            ownCode?: ((string & (unknown & unknown)) | null) & (unknown & unknown);
            gbt31000?: ((string & (unknown & unknown)) | null) & (unknown & unknown);
            fields?: components["schemas"]["FieldsSchema"];
            /** Format: date */
            retiredOn?: string | null;
        };
        CaseTypeList: {
            /** @description null:全国目录 · null: the national catalogue */
            county: string | null;
            /** @description 该目录的版本,县里尚无时为 0 · Version of this catalogue; 0 while the county has none */
            version: number;
            items: components["schemas"]["CaseType"][];
            nextCursor: null;
        };
        CaseTypeVersion: {
            code: string;
            /** @description null:全国目录 · null: of the national catalogue */
            county: string | null;
            version: number;
            major: components["schemas"]["CaseMajor"];
            majorLabel: string;
            identifier: string;
            zh: string;
            en: string;
            platform: components["schemas"]["Platform"];
            urgency: components["schemas"]["Urgency"];
            response: components["schemas"]["Limit"];
            /** @description null:按指令 · by command */
            resolve: components["schemas"]["Limit"] | null;
            flags: components["schemas"]["TypeFlag"][];
            milestones: components["schemas"]["Milestone"][];
            /** @description 特别规定 · A rule of this type */
            note: components["schemas"]["BothLanguages"] | null;
            /** @description 本县编码 · The county’s own code */
            ownCode: ((string & (unknown & unknown)) | null) & (unknown & unknown);
            /** @description GB/T 31000 编码 · Code in GB/T 31000 */
            gbt31000: ((string & (unknown & unknown)) | null) & (unknown & unknown);
            fields: components["schemas"]["FieldsSchema"];
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description 自该日起不再使用 · First day on which nothing is reported as it
             */
            retiredOn: string | null;
            /**
             * Format: date
             * @description 由更新版本代替之日 · The day on which a newer version takes its place
             */
            validTo: string | null;
        };
        CaseTypeVersionPage: {
            items: components["schemas"]["CaseTypeVersion"][];
            nextCursor: string | null;
        };
        /**
         * @description - `report` 上报 · Report
         *     - `self_handle` 自办 · Handle in the grid
         *     - `withdraw` 撤回 · Withdraw
         *     - `request_supplement` 要求补充 · Ask for missing facts
         *     - `accept` 受理 · Accept
         *     - `reject` 不予受理 · Reject
         *     - `reconsider` 复核受理 · Reconsider
         *     - `reclassify` 改类/改级 · Reclassify
         *     - `merge` 并案 · Merge
         *     - `unmerge` 撤销并案 · Undo a merger
         *     - `split` 拆分 · Split
         *     - `dispatch` 分派 · Dispatch
         *     - `reassign` 改派 · Reassign
         *     - `recall_dispatch` 撤回分派 · Recall a dispatch
         *     - `sign_for` 签收 · Sign for
         *     - `arrive` 到场 · Arrive on site
         *     - `forward` 转办 · Forward inside the unit
         *     - `request_joint_handling` 联办 · Ask for joint handling
         *     - `answer_part` 协办回复 · Answer a part
         *     - `waive_part` 免予协办 · Waive a part
         *     - `request_return` 申请退回 · Ask to return
         *     - `approve_return` 同意退回 · Approve return
         *     - `refuse_return` 驳回退回 · Refuse return
         *     - `escalate` 提级上报 · Escalate
         *     - `send_down` 退回下级 · Send down
         *     - `delegate_down` 下派 · Delegate down
         *     - `request_suspension` 申请挂起 · Ask to suspend
         *     - `approve_suspension` 同意挂起 · Approve suspension
         *     - `refuse_suspension` 驳回挂起 · Refuse suspension
         *     - `prolong_suspension` 延长挂起 · Prolong suspension
         *     - `resume` 恢复 · Resume
         *     - `request_extension` 申请延期 · Ask for an extension
         *     - `approve_extension` 同意延期 · Approve extension
         *     - `refuse_extension` 驳回延期 · Refuse extension
         *     - `set_due` 指令定期 · Set the due time by command
         *     - `submit_result` 反馈 · Submit result
         *     - `recall_result` 撤回反馈 · Recall result
         *     - `pass_verification` 核查通过 · Pass verification
         *     - `fail_verification` 核查不通过 · Fail verification
         *     - `send_back` 结案退回 · Send back
         *     - `close` 结案 · Close
         *     - `request_termination` 申请终止 · Ask to terminate
         *     - `terminate` 终止办理 · Terminate
         *     - `transfer_out` 移送 · Transfer out
         *     - `acknowledge_transfer` 移送签收 · Acknowledge transfer
         *     - `refuse_transfer` 移送被退 · Transfer refused
         *     - `recall_transfer` 撤回移送 · Recall transfer
         *     - `close_transferred` 移送办结 · Close transferred
         *     - `sign_off` 自办审签 · Sign off
         *     - `spot_check` 抽查 · Spot check
         *     - `follow_up` 回访 · Follow up
         *     - `rate` 评价 · Rate
         *     - `request_reopen` 申请重开 · Ask to reopen
         *     - `approve_reopen` 重开 · Reopen
         *     - `refuse_reopen` 驳回重开 · Refuse reopening
         *     - `archive` 归档 · Archive
         *     - `request_void` 申请作废 · Ask to void
         *     - `approve_void` 作废 · Void
         *     - `urge` 催办 · Urge
         *     - `supervise` 督办 · Supervise
         *     - `answer_supervision` 督办回复 · Answer supervision
         *     - `notify_copy` 抄告 · Send a notice
         *     - `reply_notice` 抄告回复 · Reply to a notice
         * @enum {string}
         */
        CaseVerb: "report" | "self_handle" | "withdraw" | "request_supplement" | "accept" | "reject" | "reconsider" | "reclassify" | "merge" | "unmerge" | "split" | "dispatch" | "reassign" | "recall_dispatch" | "sign_for" | "arrive" | "forward" | "request_joint_handling" | "answer_part" | "waive_part" | "request_return" | "approve_return" | "refuse_return" | "escalate" | "send_down" | "delegate_down" | "request_suspension" | "approve_suspension" | "refuse_suspension" | "prolong_suspension" | "resume" | "request_extension" | "approve_extension" | "refuse_extension" | "set_due" | "submit_result" | "recall_result" | "pass_verification" | "fail_verification" | "send_back" | "close" | "request_termination" | "terminate" | "transfer_out" | "acknowledge_transfer" | "refuse_transfer" | "recall_transfer" | "close_transferred" | "sign_off" | "spot_check" | "follow_up" | "rate" | "request_reopen" | "approve_reopen" | "refuse_reopen" | "archive" | "request_void" | "approve_void" | "urge" | "supervise" | "answer_supervision" | "notify_copy" | "reply_notice";
        Clearance: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            staffId: string;
            area: string;
            reason: string;
            /** Format: uuid */
            grantedBy: string;
            /** Format: date-time */
            grantedAt: string;
            /** Format: uuid */
            endedBy: string | null;
            /** Format: date-time */
            endedAt: string | null;
        };
        ClearanceGrant: {
            /**
             * Format: uuid
             * @description 在该区域任职的人 · Someone who holds a post in the area
             */
            staffId: string;
            area: components["schemas"]["AreaCode"];
            /** @description 书面依据 · The written ground */
            reason: string & (unknown & unknown);
        };
        ClearancePage: {
            items: components["schemas"]["Clearance"][];
            nextCursor: string | null;
        };
        /**
         * @description - `cases.read` 查看案件 · Read cases
         *     - `cases.report` 上报案件 · Report cases
         *     - `cases.note` 为所报案件补充记录 · Add notes to cases it reported
         *     - `figures.read` 查看统计 · Read figures
         *     - `reference.read` 查看区划、单位、目录与日历 · Read areas, units, catalogue and calendars
         * @enum {string}
         */
        ClientScope: "cases.read" | "cases.report" | "cases.note" | "figures.read" | "reference.read";
        /**
         * @description - `hotline_12345` 12345 热线 · Hotline 12345
         *     - `police_110` 110 接处警 · Police 110
         *     - `court` 法院 · Court
         *     - `video` 视频平台 · Video platform
         *     - `analyst` 统计分析 · Analysis
         *     - `other` 其他 · Other
         * @enum {string}
         */
        ClientSystem: "hotline_12345" | "police_110" | "court" | "video" | "analyst" | "other";
        /**
         * @description - `acceptance` 受理时限 · Acceptance
         *     - `auto_accept` 系统受理 · Acceptance by the system
         *     - `resident` 首问答复 · Word to the resident
         *     - `supplement` 补充期限 · Missing facts
         *     - `resolve` 办理时限 · Resolve
         *     - `response` 签收(响应)时限 · Response
         *     - `on_site` 到场时限 · On site
         *     - `milestone` 节点时限 · Milestone
         *     - `part` 协办时限 · Part of joint handling
         *     - `decision` 审批时限 · Decision on a request
         *     - `review` 挂起复核日 · Review date of a suspension
         *     - `command` 待定办理期限 · Due time to be set by command
         *     - `verification` 核查时限 · Verification
         *     - `closing` 结案时限 · Closing
         *     - `supervision` 督办回复时限 · Answer to supervision
         *     - `notice` 抄告回复时限 · Reply to a notice
         *     - `receipt` 移送签收时限 · Receipt of a transfer
         *     - `transfer_result` 移送结果告知时限 · Result of a transfer
         *     - `tier` 本级办理期限 · Stay at a tier
         *     - `sign_off` 自办审签时限 · Sign-off
         *     - `spot_check` 抽查 · Spot check
         *     - `follow_up` 回访 · Follow-up
         *     - `archive` 归档 · Archiving
         * @enum {string}
         */
        ClockKind: "acceptance" | "auto_accept" | "resident" | "supplement" | "resolve" | "response" | "on_site" | "milestone" | "part" | "decision" | "review" | "command" | "verification" | "closing" | "supervision" | "notice" | "receipt" | "transfer_result" | "tier" | "sign_off" | "spot_check" | "follow_up" | "archive";
        ClockPause: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
        };
        /**
         * @description - `running` 计时中 · Running
         *     - `paused` 已暂停 · Paused
         *     - `stopped` 已停止 · Stopped
         *     - `cancelled` 已取消 · Cancelled
         * @enum {string}
         */
        ClockState: "running" | "paused" | "stopped" | "cancelled";
        CloseBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            closingCode: components["schemas"]["ClosingCode"];
            reporterInformed: boolean;
        };
        CloseTransferredBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            text: string;
            /** @description 15 个工作日并催办一次后仍无结果 · No result after 15 working days and one urging */
            noResult?: boolean;
        };
        /**
         * @description - `resolved` 已解决 · Resolved
         *     - `explained` 已解释说明 · Explained
         *     - `self_handled` 自行处置 · Handled by the grid itself
         *     - `transferred` 移送办结 · Transferred
         *     - `reporter_withdrew` 反映人撤回诉求 · Reporter withdrew
         *     - `matter_gone` 事由消失 · Matter gone
         *     - `party_untraceable` 当事人无法联系 · Party untraceable
         *     - `cannot_resolve` 确无法解决 · Cannot be resolved
         *     - `mediation_not_agreed` 调解未成 · Mediation without agreement
         * @enum {string}
         */
        ClosingCode: "resolved" | "explained" | "self_handled" | "transferred" | "reporter_withdrew" | "matter_gone" | "party_untraceable" | "cannot_resolve" | "mediation_not_agreed";
        ClosureItem: {
            /** @description 分组编码;null 为未归属 · Code of the group; null when it has none */
            key: string | null;
            label: string | null;
            closed: number;
            elapsedHours: components["schemas"]["Hours"];
            workingHours: components["schemas"]["Hours"];
            onTime: components["schemas"]["Rate"];
        };
        ClosureTimes: {
            period: components["schemas"]["Period"];
            /** @constant */
            cohort: "by_closed";
            items: components["schemas"]["ClosureItem"][];
            total: components["schemas"]["ClosureTotal"];
        };
        ClosureTotal: {
            closed: number;
            elapsedHours: components["schemas"]["Hours"];
            workingHours: components["schemas"]["Hours"];
            onTime: components["schemas"]["Rate"];
        };
        /**
         * @description - `ordinary` 一般 · Ordinary
         *     - `restricted` 限制知悉 · Restricted
         *     - `confidential` 保密 · Confidential
         * @enum {string}
         */
        Confidentiality: "ordinary" | "restricted" | "confidential";
        /** @description 自上报起的天数 · Days since it was reported */
        CountByAge: {
            d0_3: number;
            d4_7: number;
            d8_15: number;
            d16_30: number;
            d31: number;
        };
        CountByStatus: {
            reported: number;
            accepted: number;
            dispatched: number;
            in_progress: number;
            suspended: number;
            pending_verification: number;
            verified: number;
            transferred_out: number;
        };
        CountyCatalogue: {
            county: string;
            /** @description 该目录的版本,县里尚无时为 0 · Version of this catalogue; 0 while the county has none */
            version: number;
            /** @description 新版本 · The new versions */
            items: components["schemas"]["CaseType"][];
        };
        CountyCatalogueChange: {
            /** @description 所见目录版本(0:尚无),可用 If-Match 代替 · Version seen (0: none yet); If-Match instead */
            version?: number;
            /**
             * Format: date
             * @description 今天或以后 · Today or later
             */
            validFrom: string;
            types: components["schemas"]["CaseTypeChange"][];
        };
        /**
         * @description 县级编码 · Code of a county
         * @example 330802
         */
        CountyCode: string;
        Credentials: {
            login: string;
            password: string;
            /** @description 设置了动态口令的账号必填 · Required where a second factor is set up */
            code?: components["schemas"]["FactorCode"];
            /** @description 登记终端,会话保持 30 日 · Registers the device: the session lasts 30 days on it */
            device?: components["schemas"]["DeviceRegistration"];
        };
        /** @description 所存的该人信息 · What is kept about the person */
        Delivery: {
            items: components["schemas"]["HeldData"][];
        };
        Device: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            registeredAt: string;
            /** Format: date-time */
            revokedAt: string | null;
            /**
             * Format: date-time
             * @description 终端报告已清除数据的时间 · When it said that it was wiped
             */
            wipedAt: string | null;
        };
        DeviceList: {
            items: components["schemas"]["Device"][];
        };
        DeviceRegistration: {
            /**
             * Format: uuid
             * @description 由应用在安装时生成;换人使用时另生成 · Made by the app when installed, and anew for another person
             */
            id: string;
            name: string & (unknown & unknown);
        };
        Disabling: {
            reason: string & (unknown & unknown);
        };
        /** @description handlerId 与 unitId 至多填一个;都不填则按分派规则 · at most one of handlerId and unitId; with neither the routing rules decide */
        DispatchBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            /** Format: uuid */
            handlerId?: string;
            /** Format: uuid */
            unitId?: string;
            /** @description 改变默认平台 · Other than the usual platform */
            platform?: components["schemas"]["Platform"];
            /**
             * Format: uuid
             * @description 指定核查员 · Who is to verify
             */
            verifierId?: string;
            assistingUnits?: string[];
            text?: string;
        };
        /**
         * @description - `resident_id` 居民身份证 · Resident identity card
         *     - `hk_macao_taiwan_permit` 港澳台居民居住证 · Residence permit for Hong Kong, Macao and Taiwan
         *     - `foreign_permanent_id` 外国人永久居留身份证 · Foreign permanent resident card
         *     - `passport` 护照 · Passport
         *     - `other` 其他证件 · Another document
         * @enum {string}
         */
        DocumentKind: "resident_id" | "hk_macao_taiwan_permit" | "foreign_permanent_id" | "passport" | "other";
        Draft: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: date-time */
            savedAt: string;
            content: components["schemas"]["DraftContent"];
        };
        DraftChange: {
            content: components["schemas"]["DraftContent"];
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
        };
        /** @description CaseReport 的成员,可缺可不全,上报时才核验 · Members of CaseReport, any of them, whole or not; judged when it is reported */
        DraftContent: {
            typeCode?: unknown;
            area?: unknown;
            title?: unknown;
            description?: unknown;
            occurredAt?: unknown;
            channel?: unknown;
            urgency?: unknown;
            severity?: unknown;
            location?: unknown;
            reporter?: unknown;
            parties?: unknown;
            recurrenceOf?: unknown;
            evidence?: unknown;
            selfHandled?: unknown;
            fields?: unknown;
        };
        DraftPage: {
            items: components["schemas"]["DraftSummary"][];
            nextCursor: string | null;
        };
        DraftReport: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
        };
        DraftSaved: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: date-time */
            savedAt: string;
        };
        DraftSummary: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: date-time */
            savedAt: string;
            title: string | null;
            area: string | null;
        };
        DueTime: {
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            at: string;
            because: string;
        };
        /** @description 清单上的一项 · One line of a checklist */
        DutyItem: {
            item: string & (unknown & unknown);
            note?: string;
        };
        Enrolment: {
            /** @description otpauth:// 地址,以二维码显示,只给一次 · To be shown as a QR code; given once */
            uri: string;
        };
        EnrolmentConfirmation: {
            code: string;
        };
        /**
         * @description - `held` 案件在法律保全中 · The case is under a legal hold
         *     - `running` 案件尚未办结 · The case has not ended
         *     - `kept` 保管期限未满 · The time for which it is kept is not over
         * @enum {string}
         */
        ErasureBar: "held" | "running" | "kept";
        /**
         * @description - `period_over` 保存期限已满或目的已实现 · The time is over, or the purpose is fulfilled
         *     - `unlawful` 违反法律、行政法规收集或处理 · It was collected or handled against the law
         * @enum {string}
         */
        ErasureGround: "period_over" | "unlawful";
        EscalateBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            text: string;
            reasonCode: components["schemas"]["EscalationReason"];
            approval?: components["schemas"]["Approval"];
        };
        /** @enum {string} */
        EscalationReason: "no_authority" | "no_result" | "several_townships" | "major_hazard" | "not_admitted";
        Evidence: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["EvidenceKind"];
            sha256?: string;
        };
        /**
         * @description - `photo` 照片 · Photo
         *     - `video` 视频 · Video
         *     - `audio` 录音 · Audio
         *     - `document` 文书 · Document
         * @enum {string}
         */
        EvidenceKind: "photo" | "video" | "audio" | "document";
        /**
         * @description - `engineering` 工程施工 · Engineering work
         *     - `cross_department` 跨部门协调 · Several departments
         *     - `evidence` 调查取证 · Evidence
         *     - `party_absent` 当事人不在 · A party is absent
         *     - `other` 其他 · Other
         * @enum {string}
         */
        ExtensionReason: "engineering" | "cross_department" | "evidence" | "party_absent" | "other";
        FactorCode: string;
        FailVerificationBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            method?: components["schemas"]["VerificationMethod"];
            text: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        /** @description 一处错误 · One fault */
        Fault: {
            /**
             * @description 位置 · Part of the request
             * @enum {string}
             */
            in: "body" | "query" | "path" | "header";
            /**
             * @description JSON 指针 · JSON pointer
             * @example /parties/0/name
             */
            pointer: string;
            /**
             * @description 错误类别:`invalid-type`、`invalid-value`、`invalid-format`、`invalid-union`、`too-small`、`too-big`、`not-acceptable`、`unknown-member`、`duplicate-key`、`not-json`、`too-deep`、`too-many-keys`、`number-out-of-range`、`bad-text`,或某一拒绝代码 · Kind of fault: one of these, or the code of a refusal
             * @example unknown-member
             */
            code: string;
            /** @description 如何改正 · What to do */
            detail: string;
        };
        /** @description 附加字段的 JSON Schema(可用关键字见文档);`{}` 表示没有 · JSON Schema of further fields, of few keywords; `{}` is none */
        FieldsSchema: {
            [key: string]: unknown;
        };
        FollowUpBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            way: components["schemas"]["FollowUpWay"];
            satisfied: boolean;
            text: string;
        };
        /**
         * @description - `phone` 电话 · By phone
         *     - `visit` 上门 · Visit
         *     - `online` 网络 · Online
         * @enum {string}
         */
        FollowUpWay: "phone" | "visit" | "online";
        ForwardBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            /** Format: uuid */
            handlerId: string;
            text?: string;
        };
        /** @description 最近的 50 件 · The latest 50 */
        FoundPeople: {
            items: components["schemas"]["FoundPerson"][];
            nextCursor: null;
        };
        FoundPerson: {
            /** Format: uuid */
            personId: string;
            role: components["schemas"]["PersonRole"];
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            title: string;
            status: components["schemas"]["CaseStatus"];
            area: string;
            /** Format: date-time */
            reportedAt: string;
        };
        GrantBody: {
            /** @description 给本人的答复 · What the person is told */
            answer: string;
            /** @description 删除时:删除哪些人员记录 · For an erasure: which rows */
            people?: string[];
            /** @description 更正时填 · For a correction */
            correction?: components["schemas"]["PersonCorrection"];
        };
        GridBoundary: {
            area: string;
            version: number;
            geometry: components["schemas"]["BoundaryGeometry"];
        };
        GridBoundaryChange: {
            geometry: components["schemas"]["BoundaryGeometry"];
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
        };
        GridDutyLists: {
            area: string;
            /** @description 清单出自哪一区域;null:通用清单 · Whose list it is; null: the general one */
            listOf: string | null;
            /** @description 网格服务管理清单 · What the grid serves and manages */
            service: components["schemas"]["DutyItem"][];
            /** @description 网格员职责清单 · What each member of the team must do */
            duties: components["schemas"]["RoleDuties"][];
            /** @description 本区域自有清单的版本 · Version of the area’s own list */
            version: number | null;
            /** Format: uuid */
            updatedBy: string | null;
            /** Format: date-time */
            updatedAt: string | null;
        };
        GridDutyListsChange: {
            /** @description 网格服务管理清单 · What the grid serves and manages */
            service: components["schemas"]["DutyItem"][];
            /** @description 网格员职责清单 · What each member of the team must do */
            duties: components["schemas"]["RoleDuties"][];
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
        };
        /**
         * @description 一长三员 · The four posts of a grid
         * @enum {string}
         */
        GridRole: "grid_leader" | "full_time_grid_worker" | "part_time_grid_worker" | "grid_supervisor";
        /** @description 公示:网格的一长三员 · Posted notice of the grid team */
        GridTeam: {
            area: string;
            name: string;
            members: components["schemas"]["TeamMember"][];
            vacancies: components["schemas"]["Role"][];
        };
        HandOver: {
            /** Format: uuid */
            toStaffId: string;
        };
        HandedOver: {
            relieved: components["schemas"]["Post"];
            appointed: components["schemas"]["Post"];
            movedCases: number;
        };
        HandlerFilter: "none" | string;
        /**
         * @description - `grid` 网格 · Grid
         *     - `village` 村(社区) · Village
         *     - `township` 乡镇(街道) · Township
         *     - `county` 县(市、区) · County
         *     - `prefecture_city` 市 · Prefecture city
         * @enum {string}
         */
        HandlingTier: "grid" | "village" | "township" | "county" | "prefecture_city";
        HeldData: {
            caseNo: string;
            typeCode: string;
            area: string;
            /** Format: date-time */
            reportedAt: string;
            status: string;
            role: string;
            name: string | null;
            phone: string | null;
            idKind: components["schemas"]["DocumentKind"] | null;
            idNumber: string | null;
        };
        HoldLifting: {
            reason: string & (unknown & unknown);
        };
        HoldPage: {
            items: components["schemas"]["LegalHold"][];
            nextCursor: string | null;
        };
        HoldPlacing: {
            /** Format: uuid */
            caseId: string;
            /** @description 依据,如法院调卷函 · On what ground: who asked for it, and how */
            reason: string & (unknown & unknown);
        };
        /** @description 小时 · Hours */
        Hours: {
            mean: number | null;
            median: number | null;
            p90: number | null;
        };
        Identity: {
            /** Format: uuid */
            id: string;
            issuer: string;
            subject: string;
            /** Format: uuid */
            boundBy: string;
            /** Format: date-time */
            boundAt: string;
        };
        IdentityBinding: {
            /** @default oidc */
            provider: components["schemas"]["ProviderName"];
            /** @description 提供方的账号标识(sub、accountId),不是姓名 · sub or accountId, no name */
            subject: string & (unknown & unknown);
        };
        /**
         * @description - `id_card` 当面核对证件 · An identity document was shown
         *     - `mandate` 核对委托书及双方证件 · A mandate and both documents were shown
         *     - `known_number` 用在案号码回拨核实 · Called back at the number on record
         * @enum {string}
         */
        IdentityCheck: "id_card" | "mandate" | "known_number";
        IdentityList: {
            items: components["schemas"]["Identity"][];
        };
        /**
         * @description - `return` 申请退回 · Return
         *     - `reopen` 申请重开 · Reopening
         *     - `suspension` 申请挂起 · Suspension
         *     - `extension` 申请延期 · Extension
         *     - `termination` 申请终止 · Termination
         *     - `void` 申请作废 · Voiding
         *     - `supplement` 要求补充 · Missing facts asked for
         *     - `dispatch` 分派 · Dispatch
         *     - `part` 协办任务 · Part of joint handling
         *     - `supervision` 督办 · Supervision order
         *     - `notice` 抄告 · Notice
         *     - `transfer` 移送 · Transfer
         *     - `urge` 催办 · Urging
         *     - `tier` 办理层级 · Stay at a tier
         *     - `sign_off` 自办审签 · Sign-off
         *     - `spot_check` 抽查 · Spot check
         *     - `follow_up` 回访 · Follow-up
         * @enum {string}
         */
        ItemKind: "return" | "reopen" | "suspension" | "extension" | "termination" | "void" | "supplement" | "dispatch" | "part" | "supervision" | "notice" | "transfer" | "urge" | "tier" | "sign_off" | "spot_check" | "follow_up";
        /**
         * @description - `pending` 待处理 · Pending
         *     - `done` 已完成 · Done
         *     - `approved` 已同意 · Approved
         *     - `refused` 已驳回 · Refused
         *     - `lapsed` 已失效 · Lapsed
         *     - `waived` 已免除 · Waived
         *     - `recalled` 已撤回 · Recalled
         * @enum {string}
         */
        ItemState: "pending" | "done" | "approved" | "refused" | "lapsed" | "waived" | "recalled";
        JointHandlingBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            parts: components["schemas"]["PartTask"][];
            text: string;
        };
        LegalHold: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            reason: string;
            /** Format: uuid */
            placedBy: string;
            /** Format: date-time */
            placedAt: string;
            /** Format: uuid */
            liftedBy: string | null;
            /** Format: date-time */
            liftedAt: string | null;
            liftReason: string | null;
        };
        Letter: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["LetterKind"];
            state: components["schemas"]["ItemState"];
            number: string;
            /** Format: date */
            date: string;
            /** @description 发函单位 · The unit that issues it */
            from: string;
            /** @description 受移送机关或被抄告单位 · Authority or unit addressed */
            to: string;
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            place: string;
            /** Format: date-time */
            occurredAt: string | null;
            parties: components["schemas"]["LetterParty"][];
            title: string;
            description: string;
            /** @description 移送理由或抄告事项 · Why it is sent, or the matter */
            text: string | null;
            /** @description 涉嫌犯罪 · Suspected crime */
            crime: boolean;
            legalBasis: string | null;
            materials: string[];
            suggestion: string | null;
            replyNeeded: boolean;
            /**
             * Format: date-time
             * @description 签收或回复期限 · Limit of receipt or reply
             */
            replyBy: string | null;
            receipt: components["schemas"]["Receipt"] | null;
            reply: components["schemas"]["NoticeReply"] | null;
        };
        /**
         * @description - `transfer` 案件移送函 · Letter of Transfer of a Case
         *     - `notice` 抄告单 · Notice to Another Unit
         * @enum {string}
         */
        LetterKind: "transfer" | "notice";
        LetterParty: {
            role: components["schemas"]["PersonRole"];
            /** @description 无权查看当事人的只见姓 · Masked for who may not read who they are */
            name: string;
        };
        Limit: {
            value: number;
            unit: components["schemas"]["LimitUnit"];
        };
        /**
         * @description - `min` 分钟 · Minute
         *     - `ch` 小时 · Hour
         *     - `wh` 工作小时 · Working hour
         *     - `wd` 工作日 · Working day
         *     - `cd` 自然日 · Calendar day
         * @enum {string}
         */
        LimitUnit: "min" | "ch" | "wh" | "wd" | "cd";
        /** @description WGS-84 */
        Location: {
            lon: number;
            lat: number;
        };
        Me: {
            /** Format: uuid */
            staffId: string;
            name: string;
            login: string | null;
            posts: {
                /** Format: uuid */
                id: string;
                role: components["schemas"]["Role"];
                area: string | null;
                /** Format: uuid */
                unitId: string | null;
            }[];
            /** @description 可见全部案件的区域 · Areas whose cases you all see */
            scope: string[];
            /** @description 可调用的操作 · operationIds open to you */
            can: string[];
            /** @description API 客户端的范围,人员为空 · Of a client of the API; a person has none */
            scopes: components["schemas"]["ClientScope"][];
        };
        MergeBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            /** Format: uuid */
            leadCaseId: string;
            text: string;
        };
        /** @description 数值为 null:时限逐案确定 · A null value: the limit is set case by case */
        Milestone: {
            name: components["schemas"]["MilestoneName"];
            value: number | null;
            unit: components["schemas"]["LimitUnit"] | null;
            note?: components["schemas"]["BothLanguages"];
        };
        /**
         * @description - `mediation` 调解 · Mediation
         *     - `handed_to_110` 移交公安(110) · Handed to the police (110)
         *     - `transferred` 移送 · Transferred
         *     - `leader_on_site` 领导到场 · Leader on site
         *     - `rectified` 整改完成 · Rectified
         *     - `accept_or_refuse` 决定是否受理 · Accepted or refused
         *     - `clean_up` 清理完成 · Cleaned up
         *     - `stop_work` 责令停工 · Work stopped
         *     - `demolition` 拆除 · Demolished
         *     - `manhole_response` 井盖响应 · Response to a manhole
         *     - `guarded` 现场看护 · Guarded
         *     - `evacuated` 人员转移 · Evacuated
         * @enum {string}
         */
        MilestoneName: "mediation" | "handed_to_110" | "transferred" | "leader_on_site" | "rectified" | "accept_or_refuse" | "clean_up" | "stop_work" | "demolition" | "manhole_response" | "guarded" | "evacuated";
        /**
         * @description 小类编码 · Code of a minor type
         * @example 0102
         */
        MinorCode: string;
        /** @description RFC 7946 */
        MultiPolygon: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "MultiPolygon";
            coordinates: components["schemas"]["Position"][][][];
        };
        NamedId: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @example 10.1.2.0/24 */
        Network: string;
        NewApiClientKey: {
            /** Format: uuid */
            id: string;
            /** @description 只显示这一次 · Shown this once */
            key: string;
            /**
             * Format: date-time
             * @description 原密钥失效的时间,没有则为 null · When the key before it ends; null if there is none
             */
            replacesAt: string | null;
        };
        Note: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["NoteKind"];
            text: string;
            milestone: string | null;
            /** Format: date-time */
            occurredAt: string | null;
            /** Format: uuid */
            writtenBy: string;
            /** Format: date-time */
            writtenAt: string;
            /** @description 作废而不删除 · Struck, never erased */
            struck: {
                /** Format: uuid */
                by: string;
                /** Format: date-time */
                at: string;
                reason: string;
            } | null;
        };
        NoteBody: {
            kind: components["schemas"]["NoteKind"];
            text: string;
            /** Format: date-time */
            occurredAt?: string;
            /** @description 由此达成的节点 · The milestone that this reaches */
            milestone?: string;
        };
        /**
         * @description - `mediation` 调解记录 · Mediation
         *     - `progress` 进展记录 · Progress
         *     - `visit` 走访记录 · Visit
         *     - `supplement` 补充材料 · Missing facts supplied
         *     - `one_time_notice` 一次性告知 · One-time notice
         *     - `resident_informed` 答复群众 · Resident informed
         * @enum {string}
         */
        NoteKind: "mediation" | "progress" | "visit" | "supplement" | "one_time_notice" | "resident_informed";
        NotePage: {
            items: components["schemas"]["Note"][];
            nextCursor: string | null;
        };
        /** @description 抄告回复 · Reply to a notice */
        NoticeReply: {
            /** Format: date-time */
            at: string;
            text: string | null;
        };
        Notification: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            event: string;
            /** @description 本语言的说明 · What it is about, in words */
            label: string;
            level: components["schemas"]["WarningLevel"] | null;
            clockKind: components["schemas"]["ClockKind"] | null;
            /** Format: date-time */
            dueAt: string | null;
            case: components["schemas"]["NotificationCase"] | null;
            /** @description 案件以外的所涉事项;与 case 二者有一 · What it is about where it is no case */
            about: components["schemas"]["NotificationAbout"] | null;
            /**
             * Format: date-time
             * @description 你读到它的时间 · When you read it
             */
            readAt: string | null;
        };
        NotificationAbout: {
            /**
             * @description 应急访问,或个人信息权利请求 · Access in an emergency, or what a person asks of his data
             * @enum {string}
             */
            kind: "break_glass" | "subject_request";
            /** Format: uuid */
            id: string;
            area: string;
            /**
             * Format: uuid
             * @description 申请人或登记人 · Who asked, or took it down
             */
            by: string;
            byName: string | null;
        };
        NotificationCase: {
            /** Format: uuid */
            id: string;
            caseNo: string;
            title: string;
        };
        NotificationPage: {
            items: components["schemas"]["Notification"][];
            nextCursor: string | null;
        };
        NotifyCopyBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            /** Format: uuid */
            unitId: string;
            text: string;
            suggestion?: string & (unknown & unknown);
            replyNeeded?: boolean;
        };
        /** @description 北京时间 · Times of Asia/Shanghai */
        OfficeHours: {
            winter: components["schemas"]["OfficeSession"][];
            summer: components["schemas"]["OfficeSession"][];
            /** @description 夏季首月 · First month of summer */
            summerFrom: number;
            /** @description 夏季末月 · Last month of summer */
            summerTo: number;
        };
        OfficeSession: {
            opens: components["schemas"]["TimeOfDay"];
            closes: components["schemas"]["TimeOfDay"];
        };
        OneTimePassword: {
            /** @description 只显示一次,本人登录后须修改 · Shown once; its owner has to change it */
            password: string;
        };
        OpenSession: {
            /** Format: uuid */
            id: string;
            device: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            refreshedAt: string;
            /** @description 就是发出此请求的会话 · The session that asks */
            current: boolean;
        };
        OpenSessionList: {
            items: components["schemas"]["OpenSession"][];
        };
        /** @description 时限 · A limit */
        OwnLimit: {
            value: number;
            unit: components["schemas"]["LimitUnit"];
        };
        PartTask: {
            /** Format: uuid */
            unitId: string;
            task: string & (unknown & unknown);
            /** Format: date-time */
            dueAt?: string;
        };
        Party: {
            /** @enum {string} */
            role: "applicant" | "respondent" | "third_party";
            name: string & (unknown & unknown);
            phone?: string;
            /** @description 证件类型,与号码同填 · Document, together with its number */
            idKind?: components["schemas"]["DocumentKind"];
            /** @description 证件号码,仅可调解的类型才收集 · Number; taken only where the type can open a mediation */
            idNumber?: string;
        };
        PassVerificationBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            method: components["schemas"]["VerificationMethod"];
            text: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        PasswordChange: {
            currentPassword: string;
            newPassword: string;
        };
        PendingRequest: {
            kind: components["schemas"]["RequestKind"];
            reasonCode: string;
            /** Format: uuid */
            requestedBy: string | null;
            /** Format: date-time */
            requestedAt: string;
        };
        PeopleList: {
            items: components["schemas"]["Person"][];
            nextCursor: null;
        };
        PeopleSearch: {
            phone?: string;
            idNumber?: string;
            reason: components["schemas"]["RevealReason"];
        };
        Period: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
        };
        Person: {
            /** Format: uuid */
            id: string;
            role: components["schemas"]["PersonRole"];
            /** @description 无权查看当事人的只见姓 · Masked for who may not read who they are */
            name: string | null;
            /** @description 掩码 · Masked */
            phone: string | null;
            idKind: components["schemas"]["DocumentKind"] | null;
            /** @description 掩码 · Masked */
            idNumber: string | null;
            /**
             * Format: date-time
             * @description 个人信息已删除 · When it was erased
             */
            erasedAt: string | null;
        };
        PersonCorrection: {
            /** Format: uuid */
            personId: string;
            name?: string & (unknown & unknown);
            phone?: string;
            /** @description 证件类型,与号码同填 · Document, together with its number */
            idKind?: components["schemas"]["DocumentKind"];
            /** @description 证件号码,仅可调解的类型才收集 · Number; taken only where the type can open a mediation */
            idNumber?: string;
        };
        /** @enum {string} */
        PersonField: "name" | "phone" | "idNumber";
        /**
         * @description - `reporter` 反映人 · Reporter
         *     - `applicant` 申请人 · Applicant
         *     - `respondent` 被申请人 · Respondent
         *     - `third_party` 第三人 · Third party
         * @enum {string}
         */
        PersonRole: "reporter" | "applicant" | "respondent" | "third_party";
        /**
         * @description - `comprehensive_governance` 综治工作 · Comprehensive governance
         *     - `market_supervision` 市场监管 · Market supervision
         *     - `integrated_enforcement` 综合执法 · Integrated enforcement
         *     - `public_service` 便民服务 · Public service
         * @enum {string}
         */
        Platform: "comprehensive_governance" | "market_supervision" | "integrated_enforcement" | "public_service";
        /** @description RFC 7946; 外环在前,其后为洞 · The outer ring, then holes */
        Polygon: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "Polygon";
            coordinates: components["schemas"]["Position"][][];
        };
        /**
         * @description 经度、纬度(WGS-84) · Longitude and latitude (WGS-84)
         * @example [
         *       118.768,
         *       28.903
         *     ]
         */
        Position: [
            number,
            number
        ];
        Post: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            staffId: string;
            role: components["schemas"]["Role"];
            area: string | null;
            /** Format: uuid */
            unitId: string | null;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description 首个不再任职的日期 · First day no longer held
             */
            to: string | null;
        };
        /** @description 拒绝,RFC 9457 · A refusal, RFC 9457 */
        Problem: {
            /**
             * Format: uri-reference
             * @description 说明页 · Page that explains it
             */
            type: string;
            /** @description 何事 · What is wrong */
            title: string;
            /** @description HTTP 状态 · HTTP status */
            status: number;
            code: components["schemas"]["ProblemCode"];
            /** @description 如何改正 · How to mend it */
            hint: string;
            /**
             * Format: uri-reference
             * @description 请求路径 · Path asked for
             */
            instance: string;
            /** @description 报障时告知管理员 · Tell it to the administrator */
            traceId: string;
            /** @description 原样重发可能成功 · The same request may succeed later */
            retryable: boolean;
            /** @description 逐项错误 · Every fault of the request */
            errors?: components["schemas"]["Fault"][];
            /** @description 步骤 · The step asked for */
            verb?: string;
            /** @description 案件现状,或现在的版本 · The case as it is now, or the version that stands */
            current?: {
                [key: string]: unknown;
            } | number | null;
            /** @description 现在可用的步骤 · Steps open to you now */
            allowedSteps?: string[];
            /** @description 终端须清除本机数据 · The device has to wipe what it keeps */
            wipe?: boolean;
            /** @description 多少秒后重试,同 Retry-After · Seconds to wait, as Retry-After says */
            retryAfterSeconds?: number;
        };
        /**
         * @description 全部拒绝代码,说明见 `/docs/problems` · Every code, explained at `/docs/problems`
         * @enum {string}
         */
        ProblemCode: "idempotency-key-required" | "invalid-request" | "cursor-filter-mismatch" | "version-conflict-in-request" | "not-signed-in" | "wrong-credentials" | "sign-in-failed" | "session-ended" | "second-factor-required" | "wrong-code" | "client-disabled" | "key-expired" | "key-unknown" | "account-disabled" | "device-revoked" | "password-expired" | "second-factor-not-set-up" | "identity-not-bound" | "scope-missing" | "address-not-allowed" | "not-allowed" | "not-found" | "no-such-provider" | "no-such-route" | "step-not-open" | "already-exists" | "grid-has-leader" | "leads-another-grid" | "holds-this-post" | "post-ended" | "last-admin" | "second-factor-set-up" | "one-administrator" | "identity-bound" | "device-of-another" | "too-many-keys" | "grant-decided" | "case-deidentified" | "person-erased" | "subject-request-decided" | "nothing-to-deliver" | "delivered-before" | "hold-lifted" | "post-not-begun" | "unit-closed" | "unit-staffed" | "area-in-use" | "admission-step-not-open" | "admitted-already" | "id-reused" | "idempotency-in-progress" | "request-too-slow" | "changed-meanwhile" | "version-required" | "body-too-large" | "url-too-long" | "unsupported-media-type" | "idempotency-key-reused" | "area-not-reportable" | "unknown-reference" | "minor-type-required" | "critical-case" | "request-pending" | "no-request-pending" | "own-request" | "own-unit-request" | "return-asked-before" | "return-window-over" | "own-admission" | "not-on-admission-list" | "too-many-drafts" | "same-target" | "target-without-post" | "verifier-was-handler" | "verifier-of-handling-unit" | "desk-check-only" | "closer-was-handler" | "closing-code-reserved" | "not-a-leader" | "reopen-window-over" | "recurrence-window-over" | "case-not-open" | "note-struck" | "role-place-mismatch" | "second-person-required" | "operator-required" | "code-does-not-fit" | "own-account" | "no-account" | "own-appointment" | "day-out-of-range" | "boundary-invalid" | "fields-invalid" | "catalogue-invalid" | "routing-invalid" | "calendar-invalid" | "import-refused" | "search-too-broad" | "wrong-password" | "case-at-other-tier" | "has-merged-cases" | "not-for-self-handling" | "too-urgent-to-self-handle" | "actor-is-party" | "photo-required" | "supplement-open" | "limit-too-far" | "time-is-past" | "reconsideration-window-over" | "reconsidered-before" | "system-accepts-pressing-only" | "own-subject-request" | "grant-does-not-fit" | "erasure-barred" | "nothing-changed" | "confidence-kept-by-chief" | "merge-with-itself" | "lead-not-open" | "lead-in-other-township" | "lead-archived" | "handler-barred" | "arrived-before" | "lead-cannot-assist" | "part-open" | "no-open-part" | "tier-raised-by-escalation" | "no-other-tier" | "leader-approval-required" | "not-just-escalated" | "past-due" | "review-too-far" | "review-date-over" | "leader-decides" | "chief-decides" | "suspended-too-long" | "critical-not-extended" | "extended-twice" | "extension-not-later" | "extension-too-long" | "parts-open" | "not-the-verifier" | "on-site-check-required" | "result-missing" | "supervision-unanswered" | "red-not-followed-up" | "withdrawal-does-not-end-it" | "reporter-withdraws-only" | "critical-not-terminated" | "transfer-acknowledged" | "transfer-not-acknowledged" | "refusal-window-over" | "transfer-result-awaited" | "not-self-handled" | "nothing-to-sign-off" | "not-in-sample" | "own-work" | "rating-final" | "reporter-anonymous" | "not-yet-archived" | "follow-up-open" | "void-only-fabricated" | "urged-today" | "supervision-not-sharper" | "supervised-from-above" | "no-order-open" | "no-notice-open" | "not-in-unit" | "unit-not-open" | "no-route" | "weak-password" | "account-locked" | "too-many-logins" | "rate-limit-spent" | "too-many-requests" | "headers-too-large" | "personal-data-in-title" | "document-incomplete" | "document-not-needed" | "document-number-invalid" | "too-many-reveals" | "unexpected" | "provider-down" | "busy";
        ProlongSuspensionBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            /** Format: date */
            reviewOn: string;
            text: string;
        };
        ProviderAnswer: {
            /** @default oidc */
            provider: components["schemas"]["ProviderName"];
            flow: string;
            code: string;
            state: string;
            /** @description 回调中若有 iss 则照填 · As the answer says */
            iss?: string;
        };
        ProviderLogin: {
            /** @default oidc */
            provider: components["schemas"]["ProviderName"];
            flow: string;
            code: string;
            state: string;
            /** @description 回调中若有 iss 则照填 · As the answer says */
            iss?: string;
            device?: components["schemas"]["DeviceRegistration"];
        };
        /**
         * @description 身份提供方:OIDC 或浙政钉 · Identity provider: OIDC, or 浙政钉
         * @enum {string}
         */
        ProviderName: "oidc" | "zhezhengding";
        Rate: {
            numerator: number;
            denominator: number;
            /** @description 百分数,两位小数;分母为 0 时为 null · Percent; null when the denominator is 0 */
            value: number | null;
            definition: string;
        };
        RateBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            rating: number;
            text?: string;
        };
        /** @description 只填 handlerId 或 unitId 之一 · give exactly one of handlerId and unitId */
        ReassignBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            /** Format: uuid */
            handlerId?: string;
            /** Format: uuid */
            unitId?: string;
            /** @description 改变默认平台 · Other than the usual platform */
            platform?: components["schemas"]["Platform"];
            /**
             * Format: uuid
             * @description 指定核查员 · Who is to verify
             */
            verifierId?: string;
            text: string;
        };
        /** @description 回执 · Receipt */
        Receipt: {
            receiptNo: string;
            /** Format: date-time */
            receivedAt: string;
            text: string | null;
        };
        ReclassifyBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            typeCode?: components["schemas"]["TypeCode"];
            severity?: components["schemas"]["SeverityLevel"];
            urgency?: components["schemas"]["Urgency"];
            confidentiality?: components["schemas"]["Confidentiality"];
            text: string;
        };
        RecoveryCodes: {
            /** @description 手机遗失时用,每个一次,只给一次 · For when the phone is lost; each good once, given once */
            recoveryCodes: string[];
        };
        RecurrenceCandidate: {
            /** Format: uuid */
            id: string;
            caseNo: string;
            title: string;
            status: components["schemas"]["CaseStatus"];
            typeCode: string;
            area: string;
            /** Format: date-time */
            reportedAt: string;
            /** Format: date-time */
            closedAt: string | null;
            /** @description 相同当事人数 · Parties in common */
            sharedParties: number;
            samePlace: boolean;
            sameType: boolean;
            suggestion: components["schemas"]["RecurrenceSuggestion"];
        };
        RecurrenceCandidates: {
            items: components["schemas"]["RecurrenceCandidate"][];
            risk: components["schemas"]["Risk"];
            nextCursor: null;
        };
        /**
         * @description 建议,不自动办理 · Advice; nothing is done by itself
         * @enum {string}
         */
        RecurrenceSuggestion: "request_reopen" | "recurrence_of" | "related_to";
        RefreshRequest: {
            refreshToken: string;
            /**
             * Format: uuid
             * @description 会话属于已登记终端时必填 · Required where the session belongs to a registered device
             */
            deviceId?: string;
        };
        RefuseBody: {
            /** @description 给本人的答复 · What the person is told */
            answer: string;
        };
        RejectBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            reasonCode: components["schemas"]["RejectReason"];
            advice: string;
            referral?: string & (unknown & unknown);
        };
        /**
         * @description - `out_of_scope` 不属受理范围 · Out of scope
         *     - `other_authority_by_law` 依法由其他机关处理 · Another authority by law
         *     - `in_litigation_or_arbitration` 已进入诉讼或仲裁 · In litigation or arbitration
         *     - `already_final` 已有终局处理 · Already final
         *     - `no_facts` 无具体事实 · No facts
         *     - `false_alarm` 误报 · False alarm
         *     - `repeat_settled` 重复且已办结 · Repeat of a settled matter
         * @enum {string}
         */
        RejectReason: "out_of_scope" | "other_authority_by_law" | "in_litigation_or_arbitration" | "already_final" | "no_facts" | "false_alarm" | "repeat_settled";
        Relief: {
            /** Format: date */
            on?: string;
            reason: string & (unknown & unknown);
        };
        /**
         * @description - `not_resolved` 问题未解决 · Not resolved
         *     - `agreement_not_performed` 协议未履行 · Agreement not performed
         *     - `false_result` 结果不实 · False result
         *     - `spot_check_failed` 抽查不合格 · Spot check failed
         *     - `sign_off_objection` 审签有异议 · Objection at sign-off
         *     - `new_evidence` 新证据 · New evidence
         * @enum {string}
         */
        ReopenReason: "not_resolved" | "agreement_not_performed" | "false_result" | "spot_check_failed" | "sign_off_objection" | "new_evidence";
        ReplyNoticeBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            /** Format: uuid */
            itemId: string;
            text: string;
        };
        /**
         * @description - `grid_patrol` 网格巡查 · Grid patrol
         *     - `resident_app` 群众端应用 · Resident app
         *     - `intake_window` 综合受理窗口 · Intake window
         *     - `hotline_12345` 12345 热线 · Hotline 12345
         *     - `police_110` 110 警情 · Police 110
         *     - `video_alarm` 视频告警 · Video alarm
         *     - `iot_alarm` 物联告警 · IoT alarm
         *     - `petition` 信访 · Petition
         *     - `department_transfer` 部门移送 · Department transfer
         *     - `superior_assignment` 上级交办 · Superior assignment
         *     - `media` 媒体 · Media
         *     - `inspection` 检查 · Inspection
         * @enum {string}
         */
        ReportChannel: "grid_patrol" | "resident_app" | "intake_window" | "hotline_12345" | "police_110" | "video_alarm" | "iot_alarm" | "petition" | "department_transfer" | "superior_assignment" | "media" | "inspection";
        Reporter: {
            name: string & (unknown & unknown);
            phone?: string;
            /** @description 证件类型,与号码同填 · Document, together with its number */
            idKind?: components["schemas"]["DocumentKind"];
            /** @description 证件号码,仅可调解的类型才收集 · Number; taken only where the type can open a mediation */
            idNumber?: string;
            /** @description 要求保密:承办单位看不到是谁 · Asks not to be known to whoever handles the case */
            hidden?: boolean;
        };
        RequestExtensionBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            reasonCode: components["schemas"]["ExtensionReason"];
            /** Format: date-time */
            dueAt: string;
            text: string;
        };
        /**
         * @description - `return` 申请退回 · Return
         *     - `reopen` 申请重开 · Reopening
         *     - `suspension` 申请挂起 · Suspension
         *     - `extension` 申请延期 · Extension
         *     - `termination` 申请终止 · Termination
         *     - `void` 申请作废 · Voiding
         * @enum {string}
         */
        RequestKind: "return" | "reopen" | "suspension" | "extension" | "termination" | "void";
        RequestReopenBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            reasonCode: components["schemas"]["ReopenReason"];
            text: string;
        };
        RequestReturnBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            reasonCode: components["schemas"]["ReturnReason"];
            text: string;
        };
        RequestSupplementBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            text: string;
            /** Format: date-time */
            replyBy?: string;
        };
        RequestSuspensionBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            reasonCode: components["schemas"]["SuspensionReason"];
            /** Format: date */
            reviewOn: string;
            text: string;
            evidence: components["schemas"]["Evidence"][];
        };
        RequestTerminationBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            closingCode: components["schemas"]["ClosingCode"];
            text: string;
        };
        RequestVoidBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            reasonCode: components["schemas"]["VoidReason"];
            text: string;
        };
        /** @enum {string} */
        RequiredGridRole: "grid_leader" | "full_time_grid_worker";
        /**
         * @description - `resolved` 已解决 · Resolved
         *     - `mediated_agreed` 调解达成协议 · Mediated, agreed
         *     - `mediated_not_agreed` 调解未达成协议 · Mediated, not agreed
         *     - `rectified` 已整改 · Rectified
         *     - `persuaded` 已劝导 · Persuaded
         *     - `not_found` 到场未发现 · Not found on site
         *     - `unable` 无法办理 · Unable
         * @enum {string}
         */
        ResultCode: "resolved" | "mediated_agreed" | "mediated_not_agreed" | "rectified" | "persuaded" | "not_found" | "unable";
        ResumeBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            text?: string;
        };
        /**
         * @description - `not_our_duty` 非本单位职责 · Not our duty
         *     - `wrong_location` 地点有误 · Wrong location
         *     - `insufficient_facts` 事实不清 · Insufficient facts
         *     - `duplicate` 重复 · Duplicate
         *     - `other` 其他 · Other
         * @enum {string}
         */
        ReturnReason: "not_our_duty" | "wrong_location" | "insufficient_facts" | "duplicate" | "other";
        RevealBody: {
            reason: components["schemas"]["RevealReason"];
            fields: components["schemas"]["PersonField"][];
        };
        /**
         * @description - `contact` 联系当事人 · To reach the person
         *     - `verify_identity` 核实身份 · To verify who it is
         *     - `agreement` 制作协议或文书 · For an agreement or a document
         *     - `emergency` 紧急处置 · An emergency
         *     - `correction` 核对更正 · To correct what is wrong
         * @enum {string}
         */
        RevealReason: "contact" | "verify_identity" | "agreement" | "emergency" | "correction";
        /** @description 只含所要的项 · Only what was asked for */
        RevealedPerson: {
            /** Format: uuid */
            id: string;
            name?: string;
            phone?: string | null;
            idNumber?: string | null;
        };
        RevealedStaff: {
            /** Format: uuid */
            id: string;
            phone: string | null;
        };
        ReviewedAccount: {
            /** Format: uuid */
            staffId: string;
            name: string;
            login: string;
            posts: {
                role: components["schemas"]["Role"];
                area: string | null;
                unit: string | null;
            }[];
            /** Format: date-time */
            lastLoginAt: string | null;
            passwordAgeDays: number;
            mustChangePassword: boolean;
            /** Format: date-time */
            lockedUntil: string | null;
            /** Format: date-time */
            disabledAt: string | null;
            disabledReason: string | null;
            /** @description 未注销的终端数 · Devices that were not revoked */
            devices: number;
            /** @description 绑定的统一身份数 · Identities bound */
            identities: number;
            secondFactor: boolean;
        };
        Revocation: {
            reason: string & (unknown & unknown);
        };
        Risk: {
            /** @description 0–100,仅供参考 · Advice only */
            score: number;
            proposedColor: components["schemas"]["RiskColor"];
            /** @description 人工确定的颜色 · Set by a person */
            color: components["schemas"]["RiskColor"] | null;
            reasons: components["schemas"]["RiskReason"][];
        };
        /**
         * @description - `red` 红 · Red
         *     - `orange` 橙 · Orange
         *     - `yellow` 黄 · Yellow
         *     - `green` 绿 · Green
         * @enum {string}
         */
        RiskColor: "red" | "orange" | "yellow" | "green";
        RiskColorBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            color: components["schemas"]["RiskColor"];
            reason: string & (unknown & unknown);
            /** @description 所见情况,替换原有的 · What was seen; replaces what was noted */
            factors?: components["schemas"]["RiskFactors"];
        };
        RiskFactors: {
            /** @description 有凶器 · A weapon was seen */
            weapon?: boolean;
            /** @description 扬言伤人或自伤 · Threat of violence or self-harm */
            threat?: boolean;
            /** @description 明确的生命威胁 · An explicit threat to life */
            threatToLife?: boolean;
            /** @description 已有肢体冲突 · Physical contact happened */
            contact?: boolean;
            /** @description 已致伤 · Someone was injured */
            injury?: boolean;
            /** @description 家庭暴力 · Domestic violence */
            domesticViolence?: boolean;
            /** @description 180 日内报警次数 · Police calls in 180 days */
            policeCalls?: number;
            /** @description 调解未成次数 · Failed mediations */
            failedMediations?: number;
            /** @description 分居、久拖的宅基地或暴力讨债 · Separation, long land quarrel, debt with violence */
            bitterKind?: boolean;
            /** @description 涉及人数 · People involved */
            people?: number;
            /** @description 未成年人或妇女受家暴影响 · A minor or woman exposed to it */
            minorExposed?: boolean;
            /** @description 金额超过当地半年收入 · Over half a year of local income */
            largeAmount?: boolean;
        };
        RiskReason: {
            factor: string;
            points: number;
            zh: string;
            en: string;
        };
        /**
         * @description - `system_admin` 系统管理员 · System administrator
         *     - `security_admin` 安全管理员 · Security administrator
         *     - `audit_admin` 审计管理员 · Audit administrator
         *     - `center_officer` 中心工作人员 · Centre officer
         *     - `county_dispatcher` 县级中心调度员 · County dispatcher
         *     - `leader` 乡镇(街道)领导 · Township leader
         *     - `duty_chief` 值班长 · Duty chief
         *     - `dispatcher` 指挥室调度员 · Dispatcher
         *     - `verifier` 核查员 · Verifier
         *     - `platform_lead` 平台负责人 · Platform lead
         *     - `unit_officer` 单位经办人 · Officer of a unit
         *     - `peoples_mediator` 人民调解员 · People's mediator
         *     - `grid_leader` 网格长 · Grid leader
         *     - `full_time_grid_worker` 专职网格员 · Full-time grid worker
         *     - `part_time_grid_worker` 兼职网格员 · Part-time grid worker
         *     - `grid_supervisor` 网格指导员 · Grid supervisor
         *     - `api_client` API 客户端 · Client of the API
         * @enum {string}
         */
        Role: "system_admin" | "security_admin" | "audit_admin" | "center_officer" | "county_dispatcher" | "leader" | "duty_chief" | "dispatcher" | "verifier" | "platform_lead" | "unit_officer" | "peoples_mediator" | "grid_leader" | "full_time_grid_worker" | "part_time_grid_worker" | "grid_supervisor" | "api_client";
        RoleDuties: {
            role: components["schemas"]["GridRole"];
            items: components["schemas"]["DutyItem"][];
        };
        /** @description 县或乡镇编码 · Code of a county or township */
        RoutingArea: string;
        /**
         * @description - `by_rule` 按规则 · By a rule
         *     - `by_default` 按默认平台 · By default, to the platform of the type
         *     - `broken` 符合的规则已失效 · The rule that fits is broken
         *     - `none` 无处可派 · To nobody
         * @enum {string}
         */
        RoutingOutcome: "by_rule" | "by_default" | "broken" | "none";
        /**
         * @description - `unit_closed` 单位已撤销 · The unit is closed
         *     - `staff_without_post` 此人今天在该单位(或其辖区网格)没有任职 · The person holds no post today in the unit, nor in a grid of its area
         *     - `area_retired` 区域已撤销 · The area is retired
         *     - `type_retired` 事件类型已停用 · The case type is retired
         *     - `no_platform_unit` 没有规则符合,该乡镇也没有这一平台的单位 · No rule fits, and the township has no open unit of the platform
         * @enum {string}
         */
        RoutingProblem: "unit_closed" | "staff_without_post" | "area_retired" | "type_retired" | "no_platform_unit";
        RoutingReason: {
            /** @description null:默认平台 · null: the default */
            rule: components["schemas"]["RuleReference"] | null;
            matched: boolean;
            because: string;
        };
        RoutingRule: {
            /** Format: uuid */
            id: string;
            position: number;
            typePrefix: string | null;
            within: string | null;
            urgency: components["schemas"]["Urgency"][] | null;
            /** Format: uuid */
            unitId: string;
            /** Format: uuid */
            staffId: string | null;
            note: string | null;
            problems: components["schemas"]["RoutingProblem"][];
        };
        RoutingRuleEntry: {
            /**
             * Format: uuid
             * @description 保留的规则带原 id · A rule that stays keeps its id
             */
            id?: string;
            /** @description 大类或小类;不填则全部 · Major or minor type; all when absent */
            typePrefix?: string | null;
            /** @description 规则区域内的下级;不填则全部 · A part of the area of the list; all of it when absent */
            within?: components["schemas"]["AreaCode"] | null;
            /** @description 紧急程度;不填则全部 · Urgencies; all when absent */
            urgency?: components["schemas"]["Urgency"][] | null;
            /** Format: uuid */
            unitId: string;
            /**
             * Format: uuid
             * @description 单位中的具体人员 · A person of the unit
             */
            staffId?: string | null;
            note?: ((string & (unknown & unknown)) | null) & (unknown & unknown);
        };
        RoutingRules: {
            area: string;
            /** @description null:尚未设置 · null: never set */
            version: number | null;
            rules: components["schemas"]["RoutingRule"][];
        };
        RoutingRulesChange: {
            /** @description 按先后,先符合者为准 · First match wins */
            rules: components["schemas"]["RoutingRuleEntry"][];
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
        };
        RoutingTrial: {
            typeCode: string;
            area: components["schemas"]["AreaCode"];
            /** @description 默认按类型 · That of the type when absent */
            urgency?: components["schemas"]["Urgency"];
        };
        RoutingTried: {
            platform: components["schemas"]["Platform"];
            outcome: components["schemas"]["RoutingOutcome"];
            unit: components["schemas"]["NamedId"] | null;
            staff: components["schemas"]["NamedId"] | null;
            rule: components["schemas"]["RuleReference"] | null;
            why: components["schemas"]["RoutingReason"][];
            problems: components["schemas"]["RoutingProblem"][];
        };
        RuleReference: {
            /** Format: uuid */
            id: string;
            position: number;
            area: string;
        };
        SecondFactor: {
            /** Format: date-time */
            confirmedAt: string | null;
            recoveryCodesLeft: number;
        };
        SelfHandleBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            text: string;
            evidence: components["schemas"]["Evidence"][];
        };
        SelfHandled: {
            text: string;
            evidence: components["schemas"]["Evidence"][];
        };
        Session: {
            accessToken: string;
            /** @constant */
            tokenType: "Bearer";
            /** @description 访问令牌有效秒数 · Seconds the access token is good for */
            expiresIn: number;
            /** @description 只能用一次 · Good for one use */
            refreshToken: string;
            /**
             * Format: date-time
             * @description 最晚何时换取;未登记终端的会话在最近一次换取后 30 分钟结束 · Refresh before; without a device a session ends 30 minutes after its last refresh
             */
            refreshExpiresAt: string;
            /** @description 须先办理的事:修改密码,或设置动态口令;不受限时为 null · What has to be put right first; null when nothing */
            limitedTo: components["schemas"]["SessionLimit"] | null;
        };
        /**
         * @description - `password` 须修改密码 · A new password is due
         *     - `second_factor` 须设置动态口令 · A second factor is due
         * @enum {string}
         */
        SessionLimit: "password" | "second_factor";
        SessionsEnded: {
            ended: number;
        };
        SetDueBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            /** Format: date-time */
            dueAt: string;
            text: string;
        };
        /**
         * @description - `general` 一般 · General
         *     - `relatively_major` 较大 · Relatively major
         *     - `major` 重大 · Major
         *     - `extraordinarily_major` 特别重大 · Extraordinarily major
         * @enum {string}
         */
        SeverityLevel: "general" | "relatively_major" | "major" | "extraordinarily_major";
        SignInStart: {
            /** @default oidc */
            provider: components["schemas"]["ProviderName"];
        };
        SignInUnderWay: {
            /** @description 在浏览器中打开 · To be opened in a browser */
            url: string;
            /** @description 只由客户端保存,回调时交回 · Kept by the client alone, and given back with the answer */
            flow: string;
            /** @description 秒 · Seconds */
            expiresIn: number;
        };
        SignOffBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            agreed: boolean;
            text?: string;
        };
        SplitBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            parts: components["schemas"]["SplitPart"][];
            text: string;
        };
        SplitPart: {
            title: string & (unknown & unknown);
            description: string;
            typeCode?: components["schemas"]["TypeCode"];
        };
        SpotCheckBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            passed: boolean;
            text: string;
            evidence: components["schemas"]["Evidence"][];
        };
        Staff: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description 掩码 · Masked */
            phone: string | null;
            posts: components["schemas"]["Post"][];
        };
        StaffCreated: {
            /** Format: uuid */
            id: string;
            login: string | null;
        };
        StaffCreation: {
            name: string & (unknown & unknown);
            phone?: string;
            login?: string;
            /** @description 本人首次登录后须修改 · Its owner has to change it after the first login */
            password?: string;
        };
        StaffPage: {
            items: components["schemas"]["Staff"][];
            nextCursor: string | null;
        };
        StaffRevealBody: {
            reason: components["schemas"]["RevealReason"];
        };
        StepBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
        };
        StrikeBody: {
            reason: string & (unknown & unknown);
        };
        SubjectFinding: {
            /** Format: uuid */
            personId: string;
            role: string;
            /** Format: uuid */
            caseId: string;
            caseNo: string;
            status: string;
            /** @description 不能删除的原因 · Why not to be erased now */
            barred: components["schemas"]["ErasureBar"] | null;
        };
        SubjectFindings: {
            items: components["schemas"]["SubjectFinding"][];
            nextCursor: null;
        };
        SubjectRequest: {
            /** Format: uuid */
            id: string;
            area: string;
            kind: components["schemas"]["SubjectRight"];
            /** @description 掩码 · Masked */
            phone: string | null;
            /** @description 掩码 · Masked */
            idNumber: string | null;
            details: string | null;
            ground: components["schemas"]["ErasureGround"] | null;
            checkedBy: components["schemas"]["IdentityCheck"];
            /** Format: uuid */
            recordedBy: string;
            /** Format: date-time */
            recordedAt: string;
            /**
             * Format: date-time
             * @description 15 个工作日 · 15 working days
             */
            dueAt: string;
            state: components["schemas"]["SubjectRequestState"];
            /** Format: uuid */
            decidedBy: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            answer: string | null;
            /** @description 所涉人员记录 · The rows that were decided about */
            people: string[];
            /** Format: date-time */
            deliveredAt: string | null;
        };
        SubjectRequestBody: {
            /**
             * @description 由谁答复:乡镇或县 · Who is to answer: a township or county
             * @example 330802101
             */
            area: components["schemas"]["AreaCode"];
            kind: components["schemas"]["SubjectRight"];
            phone?: string;
            idNumber?: string;
            /** @description 本人所述 · What the person says */
            details: string;
            checkedBy: components["schemas"]["IdentityCheck"];
            /** @description 仅删除时填 · For an erasure alone */
            ground?: components["schemas"]["ErasureGround"];
        };
        SubjectRequestPage: {
            items: components["schemas"]["SubjectRequest"][];
            nextCursor: string | null;
        };
        /**
         * @description - `open` 待答复 · Open
         *     - `granted` 已同意 · Granted
         *     - `refused` 已拒绝 · Refused
         * @enum {string}
         */
        SubjectRequestState: "open" | "granted" | "refused";
        /**
         * @description - `access` 查阅、复制 · To see and copy
         *     - `correction` 更正、补充 · To correct
         *     - `erasure` 删除 · To erase
         *     - `explanation` 解释说明 · To have the handling explained
         * @enum {string}
         */
        SubjectRight: "access" | "correction" | "erasure" | "explanation";
        SubmitResultBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            resultCode: components["schemas"]["ResultCode"];
            text: string;
            evidence?: components["schemas"]["Evidence"][];
        };
        SuperviseBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            level: components["schemas"]["SupervisionLevel"];
            limit: components["schemas"]["OwnLimit"];
            text: string;
        };
        /**
         * @description - `ordinary` 普通督办 · Ordinary
         *     - `yellow_card` 黄牌督办 · Yellow card
         *     - `red_card` 红牌督办 · Red card
         * @enum {string}
         */
        SupervisionLevel: "ordinary" | "yellow_card" | "red_card";
        /**
         * @description - `season` 季节原因 · Season
         *     - `engineering` 工程施工 · Engineering work
         *     - `appraisal` 鉴定评估 · Appraisal
         *     - `waiting_party` 等待当事人 · Waiting for a party
         *     - `waiting_superior` 等待上级答复 · Waiting for a superior
         *     - `force_majeure` 不可抗力 · Force majeure
         * @enum {string}
         */
        SuspensionReason: "season" | "engineering" | "appraisal" | "waiting_party" | "waiting_superior" | "force_majeure";
        SweepState: {
            /** @description 计时中的时钟数 · Clocks running */
            running: number;
            /** @description 已到点待处理 · Due for a look */
            waiting: number;
            /** @description 最早一个已等待的秒数 · How long the first of them has waited */
            lagSeconds: number;
        };
        Task: {
            /** Format: uuid */
            clockId: string;
            kind: components["schemas"]["ClockKind"];
            /** @description 本语言的种类名 · The kind in words */
            label: string;
            case: components["schemas"]["TaskCase"];
            /**
             * Format: uuid
             * @description 所涉事项 · The item that it is about
             */
            itemId: string | null;
            /** @description 可用来了结它的步骤,只列你现在能办的 · Steps that settle it and are open to you now */
            do: components["schemas"]["CaseVerb"][];
            /** @description 以记录了结的,其记录类别 · The kind of note that settles it, where a note does */
            note: components["schemas"]["NoteKind"] | null;
            milestone: string | null;
            /** @description 为何轮到你 · Why it is your turn */
            because: string;
            /** Format: date-time */
            dueAt: string | null;
            warningLevel: components["schemas"]["WarningLevel"] | null;
            overdue: boolean;
        };
        TaskCase: {
            /** Format: uuid */
            id: string;
            caseNo: string;
            title: string;
            status: components["schemas"]["CaseStatus"];
            urgency: components["schemas"]["Urgency"];
            area: string;
        };
        TaskPage: {
            items: components["schemas"]["Task"][];
            nextCursor: string | null;
        };
        TeamMember: {
            /** Format: uuid */
            staffId: string;
            name: string;
            /** @description 本乡镇的人见全号,他人见掩码 · In full for the own township, else masked */
            phone: string | null;
            role: components["schemas"]["Role"];
            /** Format: date */
            from: string;
        };
        TerminateBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            closingCode: components["schemas"]["ClosingCode"];
            text: string;
        };
        TextBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            text: string;
        };
        /** @example 08:30 */
        TimeOfDay: string;
        Timeline: {
            items: components["schemas"]["TimelineEntry"][];
            nextCursor: string | null;
        };
        TimelineEntry: {
            /** Format: date-time */
            at: string;
            event: string;
            /** @description 本语言的步骤名 · The step in words */
            label: string;
            actor: {
                /** Format: uuid */
                id: string;
                name: string | null;
            } | null;
            role: string | null;
            /** Format: uuid */
            unit: string | null;
            from: components["schemas"]["CaseStatus"] | null;
            to: components["schemas"]["CaseStatus"] | null;
            text: string | null;
            data: {
                [key: string]: unknown;
            };
        };
        TransferBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            authority: string & (unknown & unknown);
            legalBasis: string & (unknown & unknown);
            materials: (string & (unknown & unknown))[];
            crime?: boolean;
            approval?: components["schemas"]["Approval"];
            text: string;
        };
        /**
         * @description 事件类型 · Case type
         * @example 0102
         */
        TypeCode: string;
        /**
         * @description - `self` 网格可自办 · The grid may handle it itself
         *     - `med` 可调解 · Can open a mediation
         *     - `haz` 生成隐患 · Opens a hazard
         *     - `call_110` 先报警(110) · Call the police first (110)
         *     - `call_119` 先报火警(119) · Call the fire brigade first (119)
         *     - `call_120` 先呼急救(120) · Call an ambulance first (120)
         *     - `restricted` 限制知悉 · Restricted
         *     - `confidential` 保密 · Confidential
         *     - `adm` 须部门处置 · Needs action by a department
         *     - `photo` 须附照片 · A photo is required
         * @enum {string}
         */
        TypeFlag: "self" | "med" | "haz" | "call_110" | "call_119" | "call_120" | "restricted" | "confidential" | "adm" | "photo";
        Unit: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["UnitKind"];
            name: string;
            area: string;
            /** @description 四平台中的哪一个 · Which of the four platforms it is */
            platform: components["schemas"]["Platform"] | null;
            /**
             * Format: date
             * @description 首个不再受理的日期 · First day on which it takes nothing in
             */
            closedOn: string | null;
        };
        UnitClosing: {
            /**
             * Format: date
             * @description 默认今天,不晚于今天 · Today when absent, and no later
             */
            on?: string;
            reason: string & (unknown & unknown);
        };
        UnitCreation: {
            kind: components["schemas"]["UnitKind"];
            name: string & (unknown & unknown);
            area: components["schemas"]["AreaCode"];
            /** @description 仅平台填写 · Of a platform only */
            platform?: components["schemas"]["Platform"];
        };
        /**
         * @description - `command_office` 综合信息指挥室 · Command office
         *     - `comprehensive_governance_center` 综治中心 · Comprehensive governance centre
         *     - `platform` 平台 · Platform
         *     - `stationed_branch` 派驻机构(站所) · Stationed branch
         *     - `county_department` 县级部门 · County department
         *     - `mediation_committee` 人民调解委员会 · Mediation committee
         *     - `village_committee` 村(居)民委员会 · Village committee
         * @enum {string}
         */
        UnitKind: "command_office" | "comprehensive_governance_center" | "platform" | "stationed_branch" | "county_department" | "mediation_committee" | "village_committee";
        UnitPage: {
            items: components["schemas"]["Unit"][];
            nextCursor: string | null;
        };
        UrgeBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            text?: string;
        };
        /**
         * @description - `low` 不急 · Low
         *     - `normal` 普通 · Normal
         *     - `urgent` 紧急 · Urgent
         *     - `critical` 特急 · Critical
         * @enum {string}
         */
        Urgency: "low" | "normal" | "urgent" | "critical";
        Vacancy: {
            area: string;
            name: string;
            lacks: components["schemas"]["RequiredGridRole"][];
        };
        VacancyPage: {
            items: components["schemas"]["Vacancy"][];
            nextCursor: string | null;
        };
        /**
         * @description - `on_site` 到场 · On site
         *     - `phone` 电话 · By phone
         *     - `desk` 案头 · At the desk
         * @enum {string}
         */
        VerificationMethod: "on_site" | "phone" | "desk";
        Vocabulary: {
            name: string;
            codes: components["schemas"]["VocabularyCode"][];
        };
        VocabularyCode: {
            code: string;
            zh: string;
            en: string;
        };
        VocabularyList: {
            items: components["schemas"]["Vocabulary"][];
            nextCursor: null;
        };
        /**
         * @description - `entered_by_mistake` 误录 · Entered by mistake
         *     - `fabricated` 虚构 · Fabricated
         *     - `test` 测试 · Test
         * @enum {string}
         */
        VoidReason: "entered_by_mistake" | "fabricated" | "test";
        WaivePartBody: {
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
            /** Format: uuid */
            itemId: string;
            text: string;
        };
        /**
         * @description - `yellow` 黄色预警 · Yellow
         *     - `red` 红色预警 · Red
         *     - `double_red` 双红预警 · Double red
         * @enum {string}
         */
        WarningLevel: "yellow" | "red" | "double_red";
        WipeReport: {
            /** @description 该终端最后的 refreshToken · The last refresh token that the device had */
            refreshToken: string;
        };
        WorkCalendar: {
            /** @description national 或区域编码 · national or an area code */
            area: string;
            year: number;
            /** @description 放假通知已录入;否则期限为暂定 · The notice is known; due times are provisional otherwise */
            published: boolean;
            /** @description 本区域该年的来源,null 为全部沿用上级 · What this area said itself; null: all of it comes from above */
            source: components["schemas"]["CalendarSource"] | null;
            /** @description 不同于普通周的日子 · Days that depart from a plain week */
            days: components["schemas"]["WorkCalendarDay"][];
            officeHours: components["schemas"]["OfficeHours"];
            /** @description 何处何年所定,null 为默认 · Where and when they were set; null: the usual ones */
            officeHoursFrom: {
                area: string;
                year: number;
            } | null;
            /** @description 本区域该年的版本 · Of what this area said itself */
            version: number | null;
        };
        WorkCalendarChange: {
            /** @description gov_notice 即视为该年已公布 · gov_notice makes the year published */
            source: components["schemas"]["CalendarSource"];
            /** @description 本区域自行规定的全部日子 · All days that this area sets itself */
            days: components["schemas"]["CalendarDayChange"][];
            /** @description 自该年起执行;不填则沿用 · Kept from this year on; as before when absent */
            officeHours?: components["schemas"]["OfficeHours"] | null;
            /** @description 所见版本,可用 If-Match 代替 · Version seen; If-Match instead */
            version?: number;
        };
        WorkCalendarDay: {
            /** Format: date */
            date: string;
            /** @description true 为补班,false 为放假 · true: works (made up); false: off */
            isWorkingDay: boolean;
            name: string | null;
            source: components["schemas"]["CalendarSource"];
            /** @description 由哪个区域规定 · The area that set it */
            setBy: string;
            /** @description 属于哪一年的安排 · The year whose plan it is in */
            setFor: number;
        };
    };
    responses: {
        /**
         * @description 请求不合规 · The request is not valid
         *
         *     - `idempotency-key-required` 客户端的 POST 须带 Idempotency-Key · A POST of a client needs an Idempotency-Key
         *     - `invalid-request` 请求内容不合规 · The request is not valid
         *     - `cursor-filter-mismatch` 游标与查询条件不符 · The cursor belongs to another list or filter
         *     - `version-conflict-in-request` version 与 If-Match 不一致 · version and If-Match differ
         */
        InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#invalid-request",
                 *       "title": "请求内容不合规",
                 *       "status": 400,
                 *       "code": "invalid-request",
                 *       "hint": "按 errors 中的指针逐项改正后重发",
                 *       "instance": "/v1/cases",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false,
                 *       "errors": [
                 *         {
                 *           "in": "body",
                 *           "pointer": "/typeCode",
                 *           "code": "invalid-format",
                 *           "detail": "两位大类或四位小类"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 未登录 · Nobody is signed in
         *
         *     - `not-signed-in` 请先登录 · Sign in first
         *     - `wrong-credentials` 账号或密码不正确 · Login or password is wrong
         *     - `sign-in-failed` 统一身份登录未完成 · The sign-in with the identity provider did not succeed
         *     - `session-ended` 会话已失效 · The session has ended
         *     - `second-factor-required` 须填写动态口令 · A one-time code is required too
         *     - `wrong-code` 动态口令不正确或已用过 · The one-time code is wrong or was used before
         *     - `client-disabled` 此客户端已停用 · This client is switched off
         *     - `key-expired` 此密钥已失效 · This key has ended
         *     - `key-unknown` 此密钥无效 · This key opens nothing
         *     - `account-disabled` 账号已停用 · The account is switched off
         *     - `device-revoked` 此终端已被注销 · This device was revoked
         */
        NotSignedIn: {
            headers: {
                /**
                 * @description Bearer
                 * @example Bearer realm="gridcase"
                 */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#not-signed-in",
                 *       "title": "请先登录",
                 *       "status": 401,
                 *       "code": "not-signed-in",
                 *       "hint": "调用 POST /v1/session 登录,或用 refreshToken 换取新令牌",
                 *       "instance": "/v1/cases/015fcb1e-0000-7000-8000-000000000001",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 无权 · Not allowed
         *
         *     - `password-expired` 须先修改密码 · Change your password first
         *     - `second-factor-not-set-up` 管理员须先设置动态口令 · An administrator sets up a second factor first
         *     - `identity-not-bound` 此统一身份未绑定账号 · This identity is bound to no account
         *     - `scope-missing` 此客户端未获准调用 · This client lacks the scope for it
         *     - `address-not-allowed` 不在允许的网络地址内 · Not from an address that this client may call from
         *     - `not-allowed` 当前岗位无权执行此操作 · None of your posts may do this here
         */
        NotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#not-allowed",
                 *       "title": "当前岗位无权执行此操作",
                 *       "status": 403,
                 *       "code": "not-allowed",
                 *       "hint": "由有权的岗位办理;GET /v1/me 的 can 列出你可做的事",
                 *       "instance": "/v1/cases/015fcb1e-0000-7000-8000-000000000001/accept",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false,
                 *       "verb": "accept",
                 *       "current": {
                 *         "status": "accepted",
                 *         "version": 2
                 *       },
                 *       "allowedSteps": [
                 *         "dispatch"
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 不存在或不在辖区 · Not there for you
         *
         *     - `not-found` 不存在或不在管辖范围 · Not found in your area
         *     - `no-such-provider` 未启用此身份提供方 · This identity provider is not set up here
         *     - `no-such-route` 没有这个接口 · There is no such endpoint
         */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#not-found",
                 *       "title": "不存在或不在管辖范围",
                 *       "status": 404,
                 *       "code": "not-found",
                 *       "hint": "核对编号;辖区外的数据视同不存在",
                 *       "instance": "/v1/cases/015fcb1e-0000-7000-8000-000000000001",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 请求发送过慢 · The request took too long to arrive
         *
         *     - `request-too-slow` 请求发送过慢 · The request took too long to arrive
         */
        TooSlow: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#request-too-slow",
                 *       "title": "请求发送过慢",
                 *       "status": 408,
                 *       "code": "request-too-slow",
                 *       "hint": "请求头须在 10 秒、整个请求须在 60 秒内发完;换较好的网络重发",
                 *       "instance": "/v1/cases/015fcb1e-0000-7000-8000-000000000001",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": true
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 与现状冲突 · Not from this state
         *
         *     - `step-not-open` 当前状态不能执行此步骤 · This step is not open from here
         *     - `already-exists` 已存在 · It exists already
         *     - `grid-has-leader` 该网格已有网格长 · The grid has a leader already
         *     - `leads-another-grid` 此人已是另一网格的网格长 · This person leads another grid already
         *     - `holds-this-post` 此人已担任该岗位 · This person holds the post already
         *     - `post-ended` 该任职已结束 · The post has ended already
         *     - `last-admin` 这是最后一位此类管理员 · This is the last administrator of this kind
         *     - `second-factor-set-up` 动态口令已设置 · The second factor is set up already
         *     - `one-administrator` 管理员不兼任其他岗位 · An administrator holds no other post
         *     - `identity-bound` 此统一身份已绑定账号 · This identity is bound already
         *     - `device-of-another` 该终端已由他人登记 · This device is registered to someone else
         *     - `too-many-keys` 已有两个有效密钥 · Two keys are good already
         *     - `grant-decided` 该申请已有决定 · The request was decided already
         *     - `case-deidentified` 保管期满,该案已去标识 · The case was de-identified when its time was over
         *     - `person-erased` 此人的个人信息已删除 · What was known of this person was erased
         *     - `subject-request-decided` 该请求已答复 · The request was decided already
         *     - `nothing-to-deliver` 没有可提供的信息 · There is nothing to hand over
         *     - `delivered-before` 已提供过 · It was handed over already
         *     - `hold-lifted` 该保全已解除 · The hold was lifted already
         *     - `post-not-begun` 该任职尚未开始 · The post has not begun yet
         *     - `unit-closed` 该单位已撤销 · The unit is closed
         *     - `unit-staffed` 该单位仍有人任职 · Posts are still held in the unit
         *     - `area-in-use` 该区域下仍有未撤销的下级 · Areas below this one are still in force
         *     - `admission-step-not-open` 该准入事项当前状态不能执行此步骤 · This step is not open from the state of the admission
         *     - `admitted-already` 该事项在此期间已在准入清单上 · The matter is on the list in this period already
         *     - `id-reused` 该 id 已用于另一份上报 · This id belongs to another report
         *     - `idempotency-in-progress` 同一请求正在处理 · The first request with this key is still running
         */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#step-not-open",
                 *       "title": "当前状态不能执行此步骤",
                 *       "status": 409,
                 *       "code": "step-not-open",
                 *       "hint": "刷新案件,从 allowedSteps 中选择",
                 *       "instance": "/v1/cases/015fcb1e-0000-7000-8000-000000000001/accept",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false,
                 *       "verb": "accept",
                 *       "current": {
                 *         "status": "accepted",
                 *         "version": 2
                 *       },
                 *       "allowedSteps": [
                 *         "dispatch"
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 数据已被他人修改 · Changed meanwhile
         *
         *     - `changed-meanwhile` 数据已被他人修改 · Someone changed this first
         */
        ChangedMeanwhile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#changed-meanwhile",
                 *       "title": "数据已被他人修改",
                 *       "status": 412,
                 *       "code": "changed-meanwhile",
                 *       "hint": "刷新后按最新版本再操作",
                 *       "instance": "/v1/cases/015fcb1e-0000-7000-8000-000000000001/accept",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false,
                 *       "verb": "accept",
                 *       "current": {
                 *         "status": "accepted",
                 *         "version": 2
                 *       },
                 *       "allowedSteps": [
                 *         "dispatch"
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 请求体过大 · The body is too large
         *
         *     - `body-too-large` 请求内容过大 · The body is too large
         */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#body-too-large",
                 *       "title": "请求内容过大",
                 *       "status": 413,
                 *       "code": "body-too-large",
                 *       "hint": "请求体上限 256 kB;区划导入上限 8 MB,更大的文件用 npm run import-areas",
                 *       "instance": "/v1/cases",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 网址过长 · The URL is too long
         *
         *     - `url-too-long` 网址过长 · The URL is too long
         */
        UrlTooLong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#url-too-long",
                 *       "title": "网址过长",
                 *       "status": 414,
                 *       "code": "url-too-long",
                 *       "hint": "至多 4096 个字符;减少查询条件",
                 *       "instance": "/v1/cases",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 内容类型不支持 · Content type not understood
         *
         *     - `unsupported-media-type` 不支持的内容类型 · This content type is not understood
         */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#unsupported-media-type",
                 *       "title": "不支持的内容类型",
                 *       "status": 415,
                 *       "code": "unsupported-media-type",
                 *       "hint": "使用 application/json(区划导入用 text/csv),UTF-8,不压缩",
                 *       "instance": "/v1/cases",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 不合业务规则 · Well formed, but a rule says no
         *
         *     - `idempotency-key-reused` 该 Idempotency-Key 已用于另一请求 · This Idempotency-Key was used for another request
         *     - `area-not-reportable` 该区域不能上报 · A case cannot be reported for this area
         *     - `unknown-reference` 引用的编号不存在 · It refers to something that does not exist
         *     - `minor-type-required` 受理时须确定四位小类 · Acceptance needs the four-digit type
         *     - `critical-case` 特急案件不能撤回 · A critical case cannot be withdrawn
         *     - `request-pending` 有待决定的申请 · A request is waiting for a decision
         *     - `no-request-pending` 没有待决定的申请 · No such request is waiting
         *     - `own-request` 不能决定自己的申请 · Nobody decides his own request
         *     - `own-unit-request` 不能决定本单位的退回申请 · Nobody decides a return asked by his own unit
         *     - `return-asked-before` 该单位已申请过退回 · This unit has asked for a return before
         *     - `return-window-over` 已过申请退回的期限 · The time to ask for a return is over
         *     - `own-admission` 不能审定本人或本单位申请的准入 · Nobody decides an admission that he or his own unit has asked for
         *     - `not-on-admission-list` 该事项不在准入清单内,不能下放 · The matter is not on the admission list and may not be given downward
         *     - `too-many-drafts` 草稿已满 100 份 · You have 100 drafts already
         *     - `same-target` 案件已在该单位或人员处 · The case is with this unit or person already
         *     - `target-without-post` 承办对象无有效岗位或不在辖区 · The person or unit has no post in your area today
         *     - `verifier-was-handler` 承办过本案的人不能核查 · Whoever handled the case may not verify it
         *     - `verifier-of-handling-unit` 承办单位的人不能核查 · A member of the handling unit may not verify
         *     - `desk-check-only` 调度员只能案头核查 · A dispatcher verifies at the desk only
         *     - `closer-was-handler` 承办过本案的人不能结案 · Whoever handled the case may not close it
         *     - `closing-code-reserved` 该结案代码属于其他步骤 · This closing code belongs to another step
         *     - `not-a-leader` 批准人今天不是本地领导 · Whoever approved is no leader of the place today
         *     - `reopen-window-over` 已过申请重开的期限 · The time to ask for reopening is over
         *     - `recurrence-window-over` 原案结案已超过 90 日 · The earlier case was closed more than 90 days ago
         *     - `case-not-open` 案件不在办理中 · The case is not open
         *     - `note-struck` 该记录已作废 · The note is struck already
         *     - `role-place-mismatch` 该岗位不能设在此处 · This role is not held in such a place
         *     - `second-person-required` 管理员岗位须两人办理 · A post of an administrator takes two persons
         *     - `operator-required` 管理员的登录方式不能由他人在此重置 · How an administrator logs in is not reset here
         *     - `code-does-not-fit` 动态口令不符 · The code does not fit the secret
         *     - `own-account` 不能对自己的账号执行此操作 · Nobody does this to his own account
         *     - `no-account` 此人没有账号 · This person has no account
         *     - `own-appointment` 不能任命自己 · Nobody appoints himself
         *     - `day-out-of-range` 日期超出允许范围 · The day is out of range
         *     - `boundary-invalid` 网格边界不是有效的面 · The boundary is not a valid area
         *     - `fields-invalid` 附加字段不符合该类型的要求 · The fields are not what this type asks for
         *     - `catalogue-invalid` 目录有误,未作修改 · The catalogue has errors; nothing was changed
         *     - `routing-invalid` 分派规则有错,未保存 · The routing rules have faults; nothing was saved
         *     - `calendar-invalid` 工作日历不合规 · The working calendar is not valid
         *     - `import-refused` 导入文件有错,未导入任何内容 · The file has errors; nothing was imported
         *     - `search-too-broad` 检索词过于常见 · The search words are too common
         *     - `wrong-password` 原密码不正确 · The present password is wrong
         *     - `case-at-other-tier` 案件不在你这一级办理 · The case is handled at another tier
         *     - `has-merged-cases` 有其他案件并入本案 · Other cases are merged into this one
         *     - `not-for-self-handling` 此类型网格不能自办 · The grid may not handle this type itself
         *     - `too-urgent-to-self-handle` 紧急案件不能自办 · An urgent case is not handled by the grid itself
         *     - `actor-is-party` 当事人不能办理或核查本案 · A party to the case may not handle or verify it
         *     - `photo-required` 须附照片 · A photo is required
         *     - `supplement-open` 已有一项补充要求未答复 · Missing facts have been asked for already
         *     - `limit-too-far` 期限过长 · The limit is too far away
         *     - `time-is-past` 时间须在将来 · The time must lie ahead
         *     - `reconsideration-window-over` 已过复核受理的期限 · The time to reconsider is over
         *     - `reconsidered-before` 已复核过一次 · It was reconsidered once already
         *     - `system-accepts-pressing-only` 系统只自动受理特急和上级交办 · The system accepts only critical and assigned cases
         *     - `own-subject-request` 不能答复本人登记的请求 · Nobody decides a request that he took down
         *     - `grant-does-not-fit` 决定内容与请求类别不符 · The decision does not fit the kind of request
         *     - `erasure-barred` 现在不能删除 · It may not be erased now
         *     - `nothing-changed` 没有改变任何一项 · Nothing would change
         *     - `confidence-kept-by-chief` 只有值班长可以降低保密程度 · Only the duty chief lowers confidentiality
         *     - `merge-with-itself` 不能并入自身 · A case cannot be merged with itself
         *     - `lead-not-open` 主案不存在或未在办理 · The lead case is not open
         *     - `lead-in-other-township` 主案在另一乡镇 · The lead case is in another township
         *     - `lead-archived` 主案已归档 · The lead case is archived
         *     - `handler-barred` 原自办人不能再次承办 · Whoever handled it before may not handle it again
         *     - `arrived-before` 本次分派已登记到场 · Arrival was recorded for this dispatch
         *     - `lead-cannot-assist` 主办单位不能同时协办 · The lead unit cannot assist itself
         *     - `part-open` 该单位已有协办任务未答复 · This unit has a part open already
         *     - `no-open-part` 没有待答复的协办任务 · There is no such part open
         *     - `tier-raised-by-escalation` 受理时不能提高办理层级 · A case is not raised to a higher tier by accepting it
         *     - `no-other-tier` 没有更高或更低的层级 · There is no tier beyond this one
         *     - `leader-approval-required` 须有领导批准 · A leader’s approval is required
         *     - `not-just-escalated` 只能退回刚提级且县级尚未分派的案件,且只能一次 · Only a case just escalated and not yet dispatched is sent down, and once
         *     - `past-due` 已过期限 · The due time is over
         *     - `review-too-far` 复核日最多在 30 日之内 · The review date is at most 30 days away
         *     - `review-date-over` 复核日已到 · The review date has come
         *     - `leader-decides` 须由领导决定 · A leader decides this
         *     - `chief-decides` 由值班长决定 · The duty chief decides this
         *     - `suspended-too-long` 挂起累计不能超过 90 日 · Suspensions add up to 90 days at most
         *     - `critical-not-extended` 特急案件不能延期 · A critical case is not extended
         *     - `extended-twice` 已延期两次 · It was extended twice already
         *     - `extension-not-later` 新期限须晚于现期限 · The new due time must be later than the present one
         *     - `extension-too-long` 延期不能超过原时限的一倍 · An extension at most doubles the original limit
         *     - `parts-open` 还有协办任务未答复 · Parts of joint handling are open
         *     - `not-the-verifier` 不是指定的核查员 · You are not the assigned verifier
         *     - `on-site-check-required` 此类型须到场或电话核查 · This type is not verified at a desk
         *     - `result-missing` 还没有办理结果 · There is no result yet
         *     - `supervision-unanswered` 督办尚未回复 · A supervision order is unanswered
         *     - `red-not-followed-up` 红色风险案件须先回访两次 · A red case is followed up twice before it is closed
         *     - `withdrawal-does-not-end-it` 此类案件不因撤回诉求而终止 · A withdrawal does not end a case of this kind
         *     - `reporter-withdraws-only` 上报人只能以撤回诉求申请终止 · A reporter may only withdraw
         *     - `critical-not-terminated` 特急案件不能终止 · A critical case is not terminated
         *     - `transfer-acknowledged` 对方已签收 · The receiver has signed for it
         *     - `transfer-not-acknowledged` 对方尚未签收 · The receiver has not signed for it
         *     - `refusal-window-over` 签收满一个工作日,对方不能再退回 · A working day after receipt it can no longer be refused
         *     - `transfer-result-awaited` 签收满 15 个工作日并催办一次后,才能以无结果办结 · Without a result only after 15 working days and one urging
         *     - `not-self-handled` 不是自办件 · The case was not handled by the grid itself
         *     - `nothing-to-sign-off` 没有待审签 · Nothing waits to be signed off
         *     - `not-in-sample` 不在抽查之列 · The case is not in the sample
         *     - `own-work` 不能检查自己办理的案件 · Nobody checks his own work
         *     - `rating-final` 评价七日后不能再改 · A rating is final after seven days
         *     - `reporter-anonymous` 没有登记反映人 · No reporter is known
         *     - `not-yet-archived` 结案满 90 日后由系统归档 · The system archives from day 91 on
         *     - `follow-up-open` 还有回访未完成 · Follow-ups are still open
         *     - `void-only-fabricated` 已办结案件只能因虚构作废 · A closed case is voided only as fabricated
         *     - `urged-today` 今天已催办过 · It was urged today already
         *     - `supervision-not-sharper` 督办只能逐级加重 · A new order must be sharper than the last
         *     - `supervised-from-above` 已由上级督办 · A higher level supervises the case
         *     - `no-order-open` 没有待回复的督办 · No order waits for an answer
         *     - `no-notice-open` 没有待回复的抄告 · No such notice waits for a reply
         *     - `not-in-unit` 此人不在承办单位任职 · This person holds no post in the handling unit
         *     - `unit-not-open` 单位不存在、已撤销或不在本县 · The unit is unknown, closed or of another county
         *     - `no-route` 分派规则没有给出可用的单位 · The routing rules name no unit that can take it
         *     - `weak-password` 密码强度不足 · The password is too weak
         *     - `personal-data-in-title` 标题不能含手机号或身份证号 · A title holds no mobile or identity number
         *     - `document-incomplete` 证件类型与号码须同时填写 · A document needs its kind and its number
         *     - `document-not-needed` 此类型不收集证件号码 · For this type no document is taken
         *     - `document-number-invalid` 证件号码有误 · This cannot be the number of such a document
         */
        RuleRefuses: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#idempotency-key-reused",
                 *       "title": "该 Idempotency-Key 已用于另一请求",
                 *       "status": 422,
                 *       "code": "idempotency-key-reused",
                 *       "hint": "新的请求使用新的键",
                 *       "instance": "/v1/cases",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 须说明所见版本 · Say which version you saw
         *
         *     - `version-required` 须说明所见版本 · Say which version you saw
         */
        VersionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#version-required",
                 *       "title": "须说明所见版本",
                 *       "status": 428,
                 *       "code": "version-required",
                 *       "hint": "先读取,再在 version 或 If-Match 中写明所见版本",
                 *       "instance": "/v1/counties/330802/catalogue",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 请求过多 · Too many requests
         *
         *     - `account-locked` 失败次数过多,账号暂时锁定 · Too many failures: locked for a while
         *     - `too-many-logins` 同时登录的人太多 · Too many are logging in at once
         *     - `rate-limit-spent` 次数已用完 · That was asked too often
         *     - `too-many-requests` 同时进行的请求过多 · Too many of your requests run at once
         *     - `too-many-reveals` 一小时内查看完整信息的次数已满 · You have looked at too much within an hour
         */
        TooMany: {
            headers: {
                /**
                 * @description 秒 · Seconds
                 * @example 33
                 */
                "Retry-After"?: number;
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#rate-limit-spent",
                 *       "title": "次数已用完",
                 *       "status": 429,
                 *       "code": "rate-limit-spent",
                 *       "hint": "按 Retry-After 等到下一时段;上限见 RateLimit-Policy",
                 *       "instance": "/v1/cases",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": true,
                 *       "retryAfterSeconds": 33
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 请求头过大 · The headers are too large
         *
         *     - `headers-too-large` 请求头过大 · The headers are too large
         */
        HeadersTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#headers-too-large",
                 *       "title": "请求头过大",
                 *       "status": 431,
                 *       "code": "headers-too-large",
                 *       "hint": "请求头至多 16 kB",
                 *       "instance": "/v1/cases/015fcb1e-0000-7000-8000-000000000001",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": false
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description 繁忙 · Busy
         *
         *     - `provider-down` 身份提供方暂不可用 · The identity provider cannot be reached
         *     - `busy` 服务繁忙,请稍后重试 · Busy; try again shortly
         */
        Busy: {
            headers: {
                /**
                 * @description 秒 · Seconds
                 * @example 2
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "/docs/problems#busy",
                 *       "title": "服务繁忙,请稍后重试",
                 *       "status": 503,
                 *       "code": "busy",
                 *       "hint": "按 Retry-After 稍后重试;带 Idempotency-Key 重发不会重复",
                 *       "instance": "/v1/cases/015fcb1e-0000-7000-8000-000000000001",
                 *       "traceId": "6a6d2a0e-7f0c-4a38-9d5a-5b8f6c1f2a11",
                 *       "retryable": true
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description 中文(默认)或英文 · Chinese, the default, or English
         * @example zh-CN
         */
        AcceptLanguage: string;
        /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
        IdempotencyKey: string;
        /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
        IfMatch: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description 资源版本 · Version of the resource
         * @example "v1"
         */
        ETag: string;
        /**
         * @description 限次:每 w 秒 q 次 · The limit: q times in w seconds
         * @example "changePassword";q=20;w=3600
         */
        RateLimitPolicy: string;
        /**
         * @description 本时段剩余 r 次,t 秒后重新计数 · r left, counted anew in t seconds
         * @example "changePassword";r=19;t=3600
         */
        RateLimit: string;
        /**
         * @description `true`:首次结果的重发 · The first answer once more
         * @example true
         */
        IdempotencyReplayed: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    login: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "grid.worker",
                 *       "password": "demo-Quzhou-2017"
                 *     }
                 */
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "q1b7…",
                     *       "tokenType": "Bearer",
                     *       "expiresIn": 600,
                     *       "refreshToken": "Zx3k…",
                     *       "refreshExpiresAt": "2017-11-18T08:30:00.000Z",
                     *       "limitedTo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currentPassword": "demo-Quzhou-2017",
                 *       "newPassword": "Hangbu-2026-xinmima"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description 完成,无内容 · Done, without content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *       "name": "王建国",
                     *       "login": "grid.worker",
                     *       "posts": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000003",
                     *           "role": "full_time_grid_worker",
                     *           "area": "330802101211001",
                     *           "unitId": null
                     *         }
                     *       ],
                     *       "scope": [
                     *         "330802101211001"
                     *       ],
                     *       "can": [
                     *         "reportCase",
                     *         "listCases",
                     *         "getCase"
                     *       ],
                     *       "scopes": []
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    disableAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 人员 id · Id of the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "调查期间"
                 *     }
                 */
                "application/json": components["schemas"]["Disabling"];
            };
        };
        responses: {
            /** @description 完成,无内容 · Done, without content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    enableAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 人员 id · Id of the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完成,无内容 · Done, without content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    unlockAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 人员 id · Id of the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完成,无内容 · Done, without content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    dropSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 人员 id · Id of the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完成,无内容 · Done, without content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 人员 id · Id of the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "password": "kmwxaf-RTHQBN-48273956"
                     *     }
                     */
                    "application/json": components["schemas"]["OneTimePassword"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refreshToken": "Zx3k…"
                 *     }
                 */
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "q1b7…",
                     *       "tokenType": "Bearer",
                     *       "expiresIn": 600,
                     *       "refreshToken": "Zx3k…",
                     *       "refreshExpiresAt": "2017-11-18T08:30:00.000Z",
                     *       "limitedTo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完成,无内容 · Done, without content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listMySessions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000011",
                     *           "device": {
                     *             "id": "019371f4-5c00-7000-8000-000000000012",
                     *             "name": "平安通 M30"
                     *           },
                     *           "createdAt": "2017-11-18T08:00:00.000Z",
                     *           "refreshedAt": "2017-11-20T01:30:00.000Z",
                     *           "current": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OpenSessionList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    endMySession: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 会话 id · Id of the session */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完成,无内容 · Done, without content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    endMyOtherSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ended": 2
                     *     }
                     */
                    "application/json": components["schemas"]["SessionsEnded"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 人员 id · Id of the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000011",
                     *           "device": {
                     *             "id": "019371f4-5c00-7000-8000-000000000012",
                     *             "name": "平安通 M30"
                     *           },
                     *           "createdAt": "2017-11-18T08:00:00.000Z",
                     *           "refreshedAt": "2017-11-20T01:30:00.000Z",
                     *           "current": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OpenSessionList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    endSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 人员 id · Id of the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ended": 3
                     *     }
                     */
                    "application/json": components["schemas"]["SessionsEnded"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    registerDevice: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "019371f4-5c00-7000-8000-000000000012",
                 *       "name": "平安通 M30"
                 *     }
                 */
                "application/json": components["schemas"]["DeviceRegistration"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000012",
                     *       "name": "平安通 M30",
                     *       "registeredAt": "2017-11-18T08:00:00.000Z",
                     *       "revokedAt": null,
                     *       "wipedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Device"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listMyDevices: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000012",
                     *           "name": "平安通 M30",
                     *           "registeredAt": "2017-11-18T08:00:00.000Z",
                     *           "revokedAt": null,
                     *           "wipedAt": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeviceList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listDevices: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 人员 id · Id of the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000012",
                     *           "name": "平安通 M30",
                     *           "registeredAt": "2017-11-18T08:00:00.000Z",
                     *           "revokedAt": null,
                     *           "wipedAt": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeviceList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    revokeDevice: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 终端 id · Id of the device */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "手机遗失"
                 *     }
                 */
                "application/json": components["schemas"]["Revocation"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000012",
                     *       "name": "平安通 M30",
                     *       "registeredAt": "2017-11-18T08:00:00.000Z",
                     *       "revokedAt": "2017-11-20T01:30:00.000Z",
                     *       "wipedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Device"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    reportDeviceWiped: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 终端 id · Id of the device */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refreshToken": "Zx3k…"
                 *     }
                 */
                "application/json": components["schemas"]["WipeReport"];
            };
        };
        responses: {
            /** @description 完成,无内容 · Done, without content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    getMySecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "confirmedAt": "2017-11-18T08:00:00.000Z",
                     *       "recoveryCodesLeft": 9
                     *     }
                     */
                    "application/json": components["schemas"]["SecondFactor"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    enrolSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "uri": "otpauth://totp/gridcase:admin?issuer=gridcase&secret=GEZDGNBVGY3TQOJQ"
                     *     }
                     */
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "287082"
                 *     }
                 */
                "application/json": components["schemas"]["EnrolmentConfirmation"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "recoveryCodes": [
                     *         "mfrg-g3df-mztw-q2lk"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    startProviderLogin: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["SignInStart"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://sso.example.gov.cn/auth?client_id=gridcase&response_type=code&state=…",
                     *       "flow": "Qk7xY0aVbq1mZ3u8sT5wE2rN9dLc4hJfPgKiOoMnBvC",
                     *       "expiresIn": 600
                     *     }
                     */
                    "application/json": components["schemas"]["SignInUnderWay"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    finishProviderLogin: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "flow": "Qk7xY0aVbq1mZ3u8sT5wE2rN9dLc4hJfPgKiOoMnBvC",
                 *       "code": "SplxlOBeZQQYbYS6WxSbIA",
                 *       "state": "xcoiv98y2kd22vusuye3kch"
                 *     }
                 */
                "application/json": components["schemas"]["ProviderLogin"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "q1b7…",
                     *       "tokenType": "Bearer",
                     *       "expiresIn": 600,
                     *       "refreshToken": "Zx3k…",
                     *       "refreshExpiresAt": "2017-11-18T08:30:00.000Z",
                     *       "limitedTo": null
                     *     }
                     */
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    startIdentityBinding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["SignInStart"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "https://sso.example.gov.cn/auth?client_id=gridcase&response_type=code&state=…",
                     *       "flow": "Qk7xY0aVbq1mZ3u8sT5wE2rN9dLc4hJfPgKiOoMnBvC",
                     *       "expiresIn": 600
                     *     }
                     */
                    "application/json": components["schemas"]["SignInUnderWay"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listMyIdentities: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000041",
                     *           "issuer": "https://sso.example.gov.cn",
                     *           "subject": "248289761001",
                     *           "boundBy": "019371f4-5c00-7000-8000-000000000002",
                     *           "boundAt": "2017-11-18T08:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    bindMyIdentity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "flow": "Qk7xY0aVbq1mZ3u8sT5wE2rN9dLc4hJfPgKiOoMnBvC",
                 *       "code": "SplxlOBeZQQYbYS6WxSbIA",
                 *       "state": "xcoiv98y2kd22vusuye3kch"
                 *     }
                 */
                "application/json": components["schemas"]["ProviderAnswer"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000041",
                     *       "issuer": "https://sso.example.gov.cn",
                     *       "subject": "248289761001",
                     *       "boundBy": "019371f4-5c00-7000-8000-000000000002",
                     *       "boundAt": "2017-11-18T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Identity"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listIdentities: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 人员 id · Id of the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000041",
                     *           "issuer": "https://sso.example.gov.cn",
                     *           "subject": "248289761001",
                     *           "boundBy": "019371f4-5c00-7000-8000-000000000002",
                     *           "boundAt": "2017-11-18T08:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    bindIdentity: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 人员 id · Id of the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": "248289761001"
                 *     }
                 */
                "application/json": components["schemas"]["IdentityBinding"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000041",
                     *       "issuer": "https://sso.example.gov.cn",
                     *       "subject": "248289761001",
                     *       "boundBy": "019371f4-5c00-7000-8000-000000000002",
                     *       "boundAt": "2017-11-18T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Identity"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    unbindIdentity: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 绑定 id · Id of the binding */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完成,无内容 · Done, without content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listBreakGlass: {
        parameters: {
            query?: {
                /** @description 是否待批准或生效中;不填则全部 · Waiting or in force, or over; all when absent */
                open?: boolean;
                /** @description 每页条数 · Items on a page */
                limit?: number;
                /** @description 上一页的 `nextCursor` · `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000031",
                     *           "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *           "staffName": "王建国",
                     *           "area": "330802100",
                     *           "reason": "跨镇突发事件",
                     *           "hours": 2,
                     *           "requestedAt": "2017-11-20T01:30:00.000Z",
                     *           "approvedBy": "019371f4-5c00-7000-8000-000000000005",
                     *           "approvedAt": "2017-11-20T01:40:00.000Z",
                     *           "validUntil": "2017-11-20T03:40:00.000Z",
                     *           "endedAt": null,
                     *           "endedBy": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["BreakGlassPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    askBreakGlass: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "area": "330802100",
                 *       "reason": "跨镇突发事件",
                 *       "hours": 2
                 *     }
                 */
                "application/json": components["schemas"]["BreakGlassRequest"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000031",
                     *       "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *       "staffName": "王建国",
                     *       "area": "330802100",
                     *       "reason": "跨镇突发事件",
                     *       "hours": 2,
                     *       "requestedAt": "2017-11-20T01:30:00.000Z",
                     *       "approvedBy": null,
                     *       "approvedAt": null,
                     *       "validUntil": null,
                     *       "endedAt": null,
                     *       "endedBy": null
                     *     }
                     */
                    "application/json": components["schemas"]["BreakGlass"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    openBreakGlass: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 申请 id · Id of the request */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000031",
                     *       "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *       "staffName": "王建国",
                     *       "area": "330802100",
                     *       "reason": "跨镇突发事件",
                     *       "hours": 2,
                     *       "requestedAt": "2017-11-20T01:30:00.000Z",
                     *       "approvedBy": "019371f4-5c00-7000-8000-000000000005",
                     *       "approvedAt": "2017-11-20T01:40:00.000Z",
                     *       "validUntil": "2017-11-20T03:40:00.000Z",
                     *       "endedAt": null,
                     *       "endedBy": null
                     *     }
                     */
                    "application/json": components["schemas"]["BreakGlass"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    refuseBreakGlass: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 申请 id · Id of the request */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000031",
                     *       "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *       "staffName": "王建国",
                     *       "area": "330802100",
                     *       "reason": "跨镇突发事件",
                     *       "hours": 2,
                     *       "requestedAt": "2017-11-20T01:30:00.000Z",
                     *       "approvedBy": null,
                     *       "approvedAt": null,
                     *       "validUntil": null,
                     *       "endedAt": "2017-11-20T02:00:00.000Z",
                     *       "endedBy": "019371f4-5c00-7000-8000-000000000005"
                     *     }
                     */
                    "application/json": components["schemas"]["BreakGlass"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    endBreakGlass: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 申请 id · Id of the request */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000031",
                     *       "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *       "staffName": "王建国",
                     *       "area": "330802100",
                     *       "reason": "跨镇突发事件",
                     *       "hours": 2,
                     *       "requestedAt": "2017-11-20T01:30:00.000Z",
                     *       "approvedBy": "019371f4-5c00-7000-8000-000000000005",
                     *       "approvedAt": "2017-11-20T01:40:00.000Z",
                     *       "validUntil": "2017-11-20T03:40:00.000Z",
                     *       "endedAt": "2017-11-20T02:00:00.000Z",
                     *       "endedBy": "019371f4-5c00-7000-8000-000000000005"
                     *     }
                     */
                    "application/json": components["schemas"]["BreakGlass"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    reviewAccounts: {
        parameters: {
            query?: {
                /** @description 格式,默认 json · json when absent */
                format?: "json" | "csv";
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *           "name": "王建国",
                     *           "login": "wang.jg",
                     *           "posts": [
                     *             {
                     *               "role": "dispatcher",
                     *               "area": "330802101",
                     *               "unit": "航埠镇综合信息指挥室"
                     *             }
                     *           ],
                     *           "lastLoginAt": "2017-11-20T01:30:00.000Z",
                     *           "passwordAgeDays": 12,
                     *           "mustChangePassword": false,
                     *           "lockedUntil": null,
                     *           "disabledAt": null,
                     *           "disabledReason": null,
                     *           "devices": 1,
                     *           "identities": 0,
                     *           "secondFactor": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AccountReview"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listApiClients: {
        parameters: {
            query?: {
                /** @description 每页条数 · Items on a page */
                limit?: number;
                /** @description 上一页的 `nextCursor` · `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000041",
                     *           "name": "衢州市12345热线",
                     *           "system": "hotline_12345",
                     *           "area": "330802",
                     *           "scopes": [
                     *             "cases.report",
                     *             "cases.note",
                     *             "reference.read"
                     *           ],
                     *           "allowedFrom": [
                     *             "10.33.8.0/24"
                     *           ],
                     *           "expiresAt": "2099-12-31T16:00:00.000Z",
                     *           "reason": "衢数局〔2017〕8号",
                     *           "perMinute": 600,
                     *           "createdBy": "019371f4-5c00-7000-8000-000000000006",
                     *           "createdAt": "2017-11-20T01:30:00.000Z",
                     *           "disabledAt": null,
                     *           "disabledReason": null,
                     *           "version": 1,
                     *           "keys": [
                     *             {
                     *               "id": "019371f4-5c00-7000-8000-000000000042",
                     *               "createdAt": "2017-11-20T01:30:00.000Z",
                     *               "expiresAt": null,
                     *               "endedAt": null,
                     *               "lastUsedOn": "2017-11-20"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApiClientPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    createApiClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "衢州市12345热线",
                 *       "system": "hotline_12345",
                 *       "area": "330802",
                 *       "scopes": [
                 *         "cases.report",
                 *         "cases.note",
                 *         "reference.read"
                 *       ],
                 *       "allowedFrom": [
                 *         "10.33.8.0/24"
                 *       ],
                 *       "expiresAt": "2099-12-31T16:00:00.000Z",
                 *       "reason": "衢数局〔2017〕8号"
                 *     }
                 */
                "application/json": components["schemas"]["ApiClientCreation"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000041",
                     *       "name": "衢州市12345热线",
                     *       "system": "hotline_12345",
                     *       "area": "330802",
                     *       "scopes": [
                     *         "cases.report",
                     *         "cases.note",
                     *         "reference.read"
                     *       ],
                     *       "allowedFrom": [
                     *         "10.33.8.0/24"
                     *       ],
                     *       "expiresAt": "2099-12-31T16:00:00.000Z",
                     *       "reason": "衢数局〔2017〕8号",
                     *       "perMinute": 600,
                     *       "createdBy": "019371f4-5c00-7000-8000-000000000006",
                     *       "createdAt": "2017-11-20T01:30:00.000Z",
                     *       "disabledAt": null,
                     *       "disabledReason": null,
                     *       "version": 1,
                     *       "keys": []
                     *     }
                     */
                    "application/json": components["schemas"]["ApiClient"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    changeApiClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 客户端 id · Id of the client */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scopes": [
                 *         "cases.report"
                 *       ],
                 *       "reason": "不再需要"
                 *     }
                 */
                "application/json": components["schemas"]["ApiClientChange"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000041",
                     *       "name": "衢州市12345热线",
                     *       "system": "hotline_12345",
                     *       "area": "330802",
                     *       "scopes": [
                     *         "cases.report"
                     *       ],
                     *       "allowedFrom": [
                     *         "10.33.8.0/24"
                     *       ],
                     *       "expiresAt": "2099-12-31T16:00:00.000Z",
                     *       "reason": "不再需要",
                     *       "perMinute": 600,
                     *       "createdBy": "019371f4-5c00-7000-8000-000000000006",
                     *       "createdAt": "2017-11-20T01:30:00.000Z",
                     *       "disabledAt": null,
                     *       "disabledReason": null,
                     *       "version": 2,
                     *       "keys": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000042",
                     *           "createdAt": "2017-11-20T01:30:00.000Z",
                     *           "expiresAt": null,
                     *           "endedAt": null,
                     *           "lastUsedOn": "2017-11-20"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApiClient"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    disableApiClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 客户端 id · Id of the client */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "密钥疑似外泄"
                 *     }
                 */
                "application/json": components["schemas"]["ApiClientDisabling"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000041",
                     *       "name": "衢州市12345热线",
                     *       "system": "hotline_12345",
                     *       "area": "330802",
                     *       "scopes": [
                     *         "cases.report",
                     *         "cases.note",
                     *         "reference.read"
                     *       ],
                     *       "allowedFrom": [
                     *         "10.33.8.0/24"
                     *       ],
                     *       "expiresAt": "2099-12-31T16:00:00.000Z",
                     *       "reason": "衢数局〔2017〕8号",
                     *       "perMinute": 600,
                     *       "createdBy": "019371f4-5c00-7000-8000-000000000006",
                     *       "createdAt": "2017-11-20T01:30:00.000Z",
                     *       "disabledAt": "2017-11-21T01:30:00.000Z",
                     *       "disabledReason": "密钥疑似外泄",
                     *       "version": 1,
                     *       "keys": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000042",
                     *           "createdAt": "2017-11-20T01:30:00.000Z",
                     *           "expiresAt": null,
                     *           "endedAt": null,
                     *           "lastUsedOn": "2017-11-20"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApiClient"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    enableApiClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 客户端 id · Id of the client */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000041",
                     *       "name": "衢州市12345热线",
                     *       "system": "hotline_12345",
                     *       "area": "330802",
                     *       "scopes": [
                     *         "cases.report",
                     *         "cases.note",
                     *         "reference.read"
                     *       ],
                     *       "allowedFrom": [
                     *         "10.33.8.0/24"
                     *       ],
                     *       "expiresAt": "2099-12-31T16:00:00.000Z",
                     *       "reason": "衢数局〔2017〕8号",
                     *       "perMinute": 600,
                     *       "createdBy": "019371f4-5c00-7000-8000-000000000006",
                     *       "createdAt": "2017-11-20T01:30:00.000Z",
                     *       "disabledAt": null,
                     *       "disabledReason": null,
                     *       "version": 1,
                     *       "keys": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000042",
                     *           "createdAt": "2017-11-20T01:30:00.000Z",
                     *           "expiresAt": null,
                     *           "endedAt": null,
                     *           "lastUsedOn": "2017-11-20"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApiClient"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    addApiClientKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 客户端 id · Id of the client */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "overlapDays": 7
                 *     }
                 */
                "application/json": components["schemas"]["ApiClientKeyRequest"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000042",
                     *       "key": "gk_8k2V…",
                     *       "replacesAt": "2017-11-27T01:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["NewApiClientKey"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    endApiClientKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 客户端 id · Id of the client */
                id: string;
                /** @description 密钥 id · Id of the key */
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000041",
                     *       "name": "衢州市12345热线",
                     *       "system": "hotline_12345",
                     *       "area": "330802",
                     *       "scopes": [
                     *         "cases.report",
                     *         "cases.note",
                     *         "reference.read"
                     *       ],
                     *       "allowedFrom": [
                     *         "10.33.8.0/24"
                     *       ],
                     *       "expiresAt": "2099-12-31T16:00:00.000Z",
                     *       "reason": "衢数局〔2017〕8号",
                     *       "perMinute": 600,
                     *       "createdBy": "019371f4-5c00-7000-8000-000000000006",
                     *       "createdAt": "2017-11-20T01:30:00.000Z",
                     *       "disabledAt": null,
                     *       "disabledReason": null,
                     *       "version": 1,
                     *       "keys": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000042",
                     *           "createdAt": "2017-11-20T01:30:00.000Z",
                     *           "expiresAt": null,
                     *           "endedAt": "2017-11-21T01:30:00.000Z",
                     *           "lastUsedOn": "2017-11-20"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ApiClient"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listAreas: {
        parameters: {
            query?: {
                /** @description 直接上级 · Direct parent */
                parent?: components["schemas"]["AreaCode"];
                /** @description 层级 · Level */
                level?: components["schemas"]["AreaLevel"];
                /** @description 名称开头 · Beginning of the name */
                q?: string & (unknown & unknown);
                /** @description 今天是否有效;不填则全部 · In force today or not; all when absent */
                inForce?: boolean;
                /** @description 每页条数 · Items on a page */
                limit?: number;
                /** @description 上一页的 `nextCursor` · `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "330802101211001",
                     *           "name": "殿前村第一网格",
                     *           "level": "grid",
                     *           "parentCode": "330802101211",
                     *           "validFrom": "2017-11-01",
                     *           "validTo": null,
                     *           "replacedBy": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AreaPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    createArea: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "330802101211001",
                 *       "name": "殿前村第一网格",
                 *       "parentCode": "330802101211",
                 *       "level": "grid"
                 *     }
                 */
                "application/json": components["schemas"]["AreaCreation"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "330802101211001",
                     *       "name": "殿前村第一网格",
                     *       "level": "grid",
                     *       "parentCode": "330802101211",
                     *       "validFrom": "2017-11-01",
                     *       "validTo": null,
                     *       "replacedBy": null
                     *     }
                     */
                    "application/json": components["schemas"]["Area"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    getArea: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 区域编码 · Area code */
                code: components["schemas"]["AreaCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "330802101211001",
                     *       "name": "殿前村第一网格",
                     *       "level": "grid",
                     *       "parentCode": "330802101211",
                     *       "validFrom": "2017-11-01",
                     *       "validTo": null,
                     *       "replacedBy": null
                     *     }
                     */
                    "application/json": components["schemas"]["Area"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    retireArea: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 区域编码 · Area code */
                code: components["schemas"]["AreaCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "validTo": "2018-01-01",
                 *       "replacedBy": "330802101211002"
                 *     }
                 */
                "application/json": components["schemas"]["AreaRetirement"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "330802101211001",
                     *       "name": "殿前村第一网格",
                     *       "level": "grid",
                     *       "parentCode": "330802101211",
                     *       "validFrom": "2017-11-01",
                     *       "validTo": "2018-01-01",
                     *       "replacedBy": "330802101211002"
                     *     }
                     */
                    "application/json": components["schemas"]["Area"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    getGridBoundary: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 区域编码 · Area code */
                code: components["schemas"]["AreaCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "area": "330802101211001",
                     *       "version": 1,
                     *       "geometry": {
                     *         "type": "Polygon",
                     *         "coordinates": [
                     *           [
                     *             [
                     *               118.768,
                     *               28.903
                     *             ],
                     *             [
                     *               118.774,
                     *               28.903
                     *             ],
                     *             [
                     *               118.774,
                     *               28.908
                     *             ],
                     *             [
                     *               118.768,
                     *               28.903
                     *             ]
                     *           ]
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GridBoundary"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    putGridBoundary: {
        parameters: {
            query?: never;
            header?: {
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 区域编码 · Area code */
                code: components["schemas"]["AreaCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "geometry": {
                 *         "type": "Polygon",
                 *         "coordinates": [
                 *           [
                 *             [
                 *               118.768,
                 *               28.903
                 *             ],
                 *             [
                 *               118.774,
                 *               28.903
                 *             ],
                 *             [
                 *               118.774,
                 *               28.908
                 *             ],
                 *             [
                 *               118.768,
                 *               28.903
                 *             ]
                 *           ]
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GridBoundaryChange"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "area": "330802101211001",
                     *       "version": 1,
                     *       "geometry": {
                     *         "type": "Polygon",
                     *         "coordinates": [
                     *           [
                     *             [
                     *               118.768,
                     *               28.903
                     *             ],
                     *             [
                     *               118.774,
                     *               28.903
                     *             ],
                     *             [
                     *               118.774,
                     *               28.908
                     *             ],
                     *             [
                     *               118.768,
                     *               28.903
                     *             ]
                     *           ]
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GridBoundary"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    getWorkCalendar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description national(全国)或区域编码 · national (the country) or an area code */
                area: string;
                /** @description 年份 · Year */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "area": "330802101",
                     *       "year": 2026,
                     *       "published": true,
                     *       "source": "local",
                     *       "days": [
                     *         {
                     *           "date": "2026-01-01",
                     *           "isWorkingDay": false,
                     *           "name": "元旦",
                     *           "source": "gov_notice",
                     *           "setBy": "national",
                     *           "setFor": 2026
                     *         },
                     *         {
                     *           "date": "2026-04-20",
                     *           "isWorkingDay": false,
                     *           "name": "庙会",
                     *           "source": "local",
                     *           "setBy": "330802101",
                     *           "setFor": 2026
                     *         }
                     *       ],
                     *       "officeHours": {
                     *         "winter": [
                     *           {
                     *             "opens": "08:30",
                     *             "closes": "12:00"
                     *           },
                     *           {
                     *             "opens": "13:30",
                     *             "closes": "17:00"
                     *           }
                     *         ],
                     *         "summer": [
                     *           {
                     *             "opens": "08:00",
                     *             "closes": "11:30"
                     *           },
                     *           {
                     *             "opens": "14:30",
                     *             "closes": "18:00"
                     *           }
                     *         ],
                     *         "summerFrom": 6,
                     *         "summerTo": 9
                     *       },
                     *       "officeHoursFrom": {
                     *         "area": "330802101",
                     *         "year": 2026
                     *       },
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["WorkCalendar"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    putWorkCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description national(全国)或区域编码 · national (the country) or an area code */
                area: string;
                /** @description 年份 · Year */
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "source": "local",
                 *       "days": [
                 *         {
                 *           "date": "2026-04-20",
                 *           "isWorkingDay": false,
                 *           "name": "庙会"
                 *         }
                 *       ],
                 *       "officeHours": {
                 *         "winter": [
                 *           {
                 *             "opens": "08:30",
                 *             "closes": "12:00"
                 *           },
                 *           {
                 *             "opens": "13:30",
                 *             "closes": "17:00"
                 *           }
                 *         ],
                 *         "summer": [
                 *           {
                 *             "opens": "08:00",
                 *             "closes": "11:30"
                 *           },
                 *           {
                 *             "opens": "14:30",
                 *             "closes": "18:00"
                 *           }
                 *         ],
                 *         "summerFrom": 6,
                 *         "summerTo": 9
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WorkCalendarChange"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "area": "330802101",
                     *       "year": 2026,
                     *       "published": true,
                     *       "source": "local",
                     *       "days": [
                     *         {
                     *           "date": "2026-01-01",
                     *           "isWorkingDay": false,
                     *           "name": "元旦",
                     *           "source": "gov_notice",
                     *           "setBy": "national",
                     *           "setFor": 2026
                     *         },
                     *         {
                     *           "date": "2026-04-20",
                     *           "isWorkingDay": false,
                     *           "name": "庙会",
                     *           "source": "local",
                     *           "setBy": "330802101",
                     *           "setFor": 2026
                     *         }
                     *       ],
                     *       "officeHours": {
                     *         "winter": [
                     *           {
                     *             "opens": "08:30",
                     *             "closes": "12:00"
                     *           },
                     *           {
                     *             "opens": "13:30",
                     *             "closes": "17:00"
                     *           }
                     *         ],
                     *         "summer": [
                     *           {
                     *             "opens": "08:00",
                     *             "closes": "11:30"
                     *           },
                     *           {
                     *             "opens": "14:30",
                     *             "closes": "18:00"
                     *           }
                     *         ],
                     *         "summerFrom": 6,
                     *         "summerTo": 9
                     *       },
                     *       "officeHoursFrom": {
                     *         "area": "330802101",
                     *         "year": 2026
                     *       },
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["WorkCalendar"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description 区域及其下级 · This area and all below it */
                area?: components["schemas"]["AreaCode"];
                /** @description 单位类别 · Kind of unit */
                kind?: components["schemas"]["UnitKind"];
                /** @description 是否未撤销;不填则全部 · Not closed, or closed; all when absent */
                open?: boolean;
                /** @description 每页条数 · Items on a page */
                limit?: number;
                /** @description 上一页的 `nextCursor` · `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000001",
                     *           "kind": "command_office",
                     *           "name": "航埠镇综合信息指挥室",
                     *           "area": "330802101",
                     *           "platform": null,
                     *           "closedOn": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["UnitPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    createUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "command_office",
                 *       "name": "航埠镇综合信息指挥室",
                 *       "area": "330802101"
                 *     }
                 */
                "application/json": components["schemas"]["UnitCreation"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000001",
                     *       "kind": "command_office",
                     *       "name": "航埠镇综合信息指挥室",
                     *       "area": "330802101",
                     *       "platform": null,
                     *       "closedOn": null
                     *     }
                     */
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    closeUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 单位 id · Id of the unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "机构改革"
                 *     }
                 */
                "application/json": components["schemas"]["UnitClosing"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000001",
                     *       "kind": "command_office",
                     *       "name": "航埠镇综合信息指挥室",
                     *       "area": "330802101",
                     *       "platform": null,
                     *       "closedOn": "2019-03-01"
                     *     }
                     */
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listStaff: {
        parameters: {
            query?: {
                /** @description 区域及其下级 · This area and all below it */
                area?: components["schemas"]["AreaCode"];
                /** @description 在该单位任职 · With a post in this unit */
                unit?: string;
                /** @description 岗位 · Role */
                role?: components["schemas"]["Role"];
                /** @description 每页条数 · Items on a page */
                limit?: number;
                /** @description 上一页的 `nextCursor` · `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000002",
                     *           "name": "王建国",
                     *           "phone": "138****1234",
                     *           "posts": [
                     *             {
                     *               "id": "019371f4-5c00-7000-8000-000000000003",
                     *               "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *               "role": "grid_leader",
                     *               "area": "330802101211001",
                     *               "unitId": null,
                     *               "from": "2017-11-01",
                     *               "to": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["StaffPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    createStaff: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "王建国",
                 *       "phone": "13800001234",
                 *       "login": "wang.jg",
                 *       "password": "Qz-2017-abcd"
                 *     }
                 */
                "application/json": components["schemas"]["StaffCreation"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000002",
                     *       "login": "wang.jg"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffCreated"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    revealStaff: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 人员 id · Id of the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "contact"
                 *     }
                 */
                "application/json": components["schemas"]["StaffRevealBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000002",
                     *       "phone": "13800001234"
                     *     }
                     */
                    "application/json": components["schemas"]["RevealedStaff"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    appoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "staffId": "019371f4-5c00-7000-8000-000000000002",
                 *       "role": "grid_leader",
                 *       "area": "330802101211001"
                 *     }
                 */
                "application/json": components["schemas"]["Appointment"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000003",
                     *       "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *       "role": "grid_leader",
                     *       "area": "330802101211001",
                     *       "unitId": null,
                     *       "from": "2017-11-01",
                     *       "to": null
                     *     }
                     */
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    relieve: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 任职 id · Id of the post */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "调离"
                 *     }
                 */
                "application/json": components["schemas"]["Relief"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000003",
                     *       "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *       "role": "grid_leader",
                     *       "area": "330802101211001",
                     *       "unitId": null,
                     *       "from": "2017-11-01",
                     *       "to": "2017-11-20"
                     *     }
                     */
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    handOver: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 任职 id · Id of the post */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "toStaffId": "019371f4-5c00-7000-8000-000000000005"
                 *     }
                 */
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "relieved": {
                     *         "id": "019371f4-5c00-7000-8000-000000000003",
                     *         "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *         "role": "grid_leader",
                     *         "area": "330802101211001",
                     *         "unitId": null,
                     *         "from": "2017-11-01",
                     *         "to": "2017-11-20"
                     *       },
                     *       "appointed": {
                     *         "id": "019371f4-5c00-7000-8000-000000000006",
                     *         "staffId": "019371f4-5c00-7000-8000-000000000005",
                     *         "role": "grid_leader",
                     *         "area": "330802101211001",
                     *         "unitId": null,
                     *         "from": "2017-11-20",
                     *         "to": null
                     *       },
                     *       "movedCases": 3
                     *     }
                     */
                    "application/json": components["schemas"]["HandedOver"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listVacancies: {
        parameters: {
            query?: {
                /** @description 区域及其下级 · This area and all below it */
                area?: components["schemas"]["AreaCode"];
                /** @description 每页条数 · Items on a page */
                limit?: number;
                /** @description 上一页的 `nextCursor` · `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "area": "330802101211002",
                     *           "name": "殿前村第二网格",
                     *           "lacks": [
                     *             "grid_leader"
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["VacancyPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    getGridTeam: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 区域编码 · Area code */
                code: components["schemas"]["AreaCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "area": "330802101211001",
                     *       "name": "殿前村第一网格",
                     *       "members": [
                     *         {
                     *           "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *           "name": "王建国",
                     *           "phone": "13800001234",
                     *           "role": "grid_leader",
                     *           "from": "2017-11-01"
                     *         }
                     *       ],
                     *       "vacancies": [
                     *         "full_time_grid_worker",
                     *         "part_time_grid_worker",
                     *         "grid_supervisor"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GridTeam"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listAdminGrants: {
        parameters: {
            query?: {
                /** @description 是否待决定;不填则全部 · Not decided yet, or decided; all when absent */
                open?: boolean;
                /** @description 每页条数 · Items on a page */
                limit?: number;
                /** @description 上一页的 `nextCursor` · `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000021",
                     *           "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *           "role": "audit_admin",
                     *           "reason": "三员分设",
                     *           "requestedBy": "019371f4-5c00-7000-8000-000000000005",
                     *           "requestedAt": "2017-11-20T01:30:00.000Z",
                     *           "decidedBy": null,
                     *           "decidedAt": null,
                     *           "granted": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AdminGrantPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    requestAdminGrant: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "staffId": "019371f4-5c00-7000-8000-000000000002",
                 *       "role": "audit_admin",
                 *       "reason": "三员分设"
                 *     }
                 */
                "application/json": components["schemas"]["AdminGrantRequest"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000021",
                     *       "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *       "role": "audit_admin",
                     *       "reason": "三员分设",
                     *       "requestedBy": "019371f4-5c00-7000-8000-000000000005",
                     *       "requestedAt": "2017-11-20T01:30:00.000Z",
                     *       "decidedBy": null,
                     *       "decidedAt": null,
                     *       "granted": null
                     *     }
                     */
                    "application/json": components["schemas"]["AdminGrant"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    approveAdminGrant: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 申请 id · Id of the request */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000021",
                     *       "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *       "role": "audit_admin",
                     *       "reason": "三员分设",
                     *       "requestedBy": "019371f4-5c00-7000-8000-000000000005",
                     *       "requestedAt": "2017-11-20T01:30:00.000Z",
                     *       "decidedBy": "019371f4-5c00-7000-8000-000000000006",
                     *       "decidedAt": "2017-11-20T02:00:00.000Z",
                     *       "granted": true
                     *     }
                     */
                    "application/json": components["schemas"]["AdminGrant"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    refuseAdminGrant: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 申请 id · Id of the request */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000021",
                     *       "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *       "role": "audit_admin",
                     *       "reason": "三员分设",
                     *       "requestedBy": "019371f4-5c00-7000-8000-000000000005",
                     *       "requestedAt": "2017-11-20T01:30:00.000Z",
                     *       "decidedBy": "019371f4-5c00-7000-8000-000000000006",
                     *       "decidedAt": "2017-11-20T02:00:00.000Z",
                     *       "granted": false
                     *     }
                     */
                    "application/json": components["schemas"]["AdminGrant"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listRoutingRules: {
        parameters: {
            query: {
                /** @description 县或乡镇编码 · Code of a county or township */
                area: components["schemas"]["RoutingArea"];
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "area": "330802101",
                     *       "version": 1,
                     *       "rules": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000012",
                     *           "position": 1,
                     *           "typePrefix": "0602",
                     *           "within": "330802101211",
                     *           "urgency": null,
                     *           "unitId": "019371f4-5c00-7000-8000-000000000011",
                     *           "staffId": null,
                     *           "note": "违法建设",
                     *           "problems": [
                     *             "unit_closed"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RoutingRules"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    putRoutingRules: {
        parameters: {
            query?: never;
            header?: {
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 县或乡镇编码 · Code of a county or township */
                area: components["schemas"]["RoutingArea"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rules": [
                 *         {
                 *           "typePrefix": "0602",
                 *           "within": "330802101211",
                 *           "urgency": null,
                 *           "unitId": "019371f4-5c00-7000-8000-000000000011",
                 *           "staffId": null,
                 *           "note": "违法建设"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RoutingRulesChange"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "area": "330802101",
                     *       "version": 1,
                     *       "rules": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000012",
                     *           "position": 1,
                     *           "typePrefix": "0602",
                     *           "within": "330802101211",
                     *           "urgency": null,
                     *           "unitId": "019371f4-5c00-7000-8000-000000000011",
                     *           "staffId": null,
                     *           "note": "违法建设",
                     *           "problems": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RoutingRules"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    tryRouting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "typeCode": "0602",
                 *       "area": "330802101211001"
                 *     }
                 */
                "application/json": components["schemas"]["RoutingTrial"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "platform": "integrated_enforcement",
                     *       "outcome": "by_rule",
                     *       "unit": {
                     *         "id": "019371f4-5c00-7000-8000-000000000011",
                     *         "name": "航埠镇综合执法中队"
                     *       },
                     *       "staff": null,
                     *       "rule": {
                     *         "id": "019371f4-5c00-7000-8000-000000000012",
                     *         "position": 1,
                     *         "area": "330802101"
                     *       },
                     *       "why": [
                     *         {
                     *           "rule": {
                     *             "id": "019371f4-5c00-7000-8000-000000000012",
                     *             "position": 1,
                     *             "area": "330802101"
                     *           },
                     *           "matched": true,
                     *           "because": "类型、区域、紧急程度都符合"
                     *         }
                     *       ],
                     *       "problems": []
                     *     }
                     */
                    "application/json": components["schemas"]["RoutingTried"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listCaseTypes: {
        parameters: {
            query?: {
                /** @description 默认为本人所在县 · Your own county when absent */
                county?: components["schemas"]["CountyCode"];
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "county": "330802",
                     *       "version": 0,
                     *       "items": [
                     *         {
                     *           "code": "0102",
                     *           "county": null,
                     *           "version": 1,
                     *           "major": "01",
                     *           "majorLabel": "矛盾纠纷",
                     *           "identifier": "dispute_neighbour",
                     *           "zh": "邻里纠纷",
                     *           "en": "Neighbour dispute",
                     *           "platform": "comprehensive_governance",
                     *           "urgency": "normal",
                     *           "response": {
                     *             "value": 4,
                     *             "unit": "wh"
                     *           },
                     *           "resolve": {
                     *             "value": 7,
                     *             "unit": "cd"
                     *           },
                     *           "flags": [
                     *             "self",
                     *             "med"
                     *           ],
                     *           "milestones": [
                     *             {
                     *               "name": "mediation",
                     *               "value": 30,
                     *               "unit": "cd"
                     *             }
                     *           ],
                     *           "note": null,
                     *           "ownCode": null,
                     *           "gbt31000": null,
                     *           "fields": {},
                     *           "validFrom": "2016-01-01",
                     *           "retiredOn": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CaseTypeList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    getCaseTypeVersions: {
        parameters: {
            query?: {
                /** @description 默认为本人所在县 · Your own county when absent */
                county?: components["schemas"]["CountyCode"];
                /** @description 每页条数 · Items on a page */
                limit?: number;
                /** @description 上一页的 `nextCursor` · `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 小类编码 · Code of a minor type */
                code: components["schemas"]["MinorCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "0102",
                     *           "county": "330802",
                     *           "version": 1,
                     *           "major": "01",
                     *           "majorLabel": "矛盾纠纷",
                     *           "identifier": "dispute_neighbour",
                     *           "zh": "邻里纠纷",
                     *           "en": "Neighbour dispute",
                     *           "platform": "comprehensive_governance",
                     *           "urgency": "normal",
                     *           "response": {
                     *             "value": 4,
                     *             "unit": "wh"
                     *           },
                     *           "resolve": {
                     *             "value": 5,
                     *             "unit": "cd"
                     *           },
                     *           "flags": [
                     *             "self",
                     *             "med"
                     *           ],
                     *           "milestones": [
                     *             {
                     *               "name": "mediation",
                     *               "value": 30,
                     *               "unit": "cd"
                     *             }
                     *           ],
                     *           "note": null,
                     *           "ownCode": "JF-02",
                     *           "gbt31000": null,
                     *           "fields": {
                     *             "type": "object",
                     *             "additionalProperties": false,
                     *             "required": [
                     *               "peopleInvolved"
                     *             ],
                     *             "properties": {
                     *               "peopleInvolved": {
                     *                 "type": "integer",
                     *                 "minimum": 1,
                     *                 "title": "涉及人数 · People involved"
                     *               }
                     *             }
                     *           },
                     *           "validFrom": "2017-12-01",
                     *           "retiredOn": null,
                     *           "validTo": null
                     *         },
                     *         {
                     *           "code": "0102",
                     *           "county": null,
                     *           "version": 1,
                     *           "major": "01",
                     *           "majorLabel": "矛盾纠纷",
                     *           "identifier": "dispute_neighbour",
                     *           "zh": "邻里纠纷",
                     *           "en": "Neighbour dispute",
                     *           "platform": "comprehensive_governance",
                     *           "urgency": "normal",
                     *           "response": {
                     *             "value": 4,
                     *             "unit": "wh"
                     *           },
                     *           "resolve": {
                     *             "value": 7,
                     *             "unit": "cd"
                     *           },
                     *           "flags": [
                     *             "self",
                     *             "med"
                     *           ],
                     *           "milestones": [
                     *             {
                     *               "name": "mediation",
                     *               "value": 30,
                     *               "unit": "cd"
                     *             }
                     *           ],
                     *           "note": null,
                     *           "ownCode": null,
                     *           "gbt31000": null,
                     *           "fields": {},
                     *           "validFrom": "2016-01-01",
                     *           "retiredOn": null,
                     *           "validTo": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CaseTypeVersionPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    putCountyCatalogue: {
        parameters: {
            query?: never;
            header?: {
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 县级编码 · Code of a county */
                county: components["schemas"]["CountyCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 0,
                 *       "validFrom": "2017-12-01",
                 *       "types": [
                 *         {
                 *           "code": "0102",
                 *           "resolve": {
                 *             "value": 5,
                 *             "unit": "cd"
                 *           },
                 *           "ownCode": "JF-02",
                 *           "fields": {
                 *             "type": "object",
                 *             "additionalProperties": false,
                 *             "required": [
                 *               "peopleInvolved"
                 *             ],
                 *             "properties": {
                 *               "peopleInvolved": {
                 *                 "type": "integer",
                 *                 "minimum": 1,
                 *                 "title": "涉及人数 · People involved"
                 *               }
                 *             }
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CountyCatalogueChange"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "county": "330802",
                     *       "version": 1,
                     *       "items": [
                     *         {
                     *           "code": "0102",
                     *           "county": "330802",
                     *           "version": 1,
                     *           "major": "01",
                     *           "majorLabel": "矛盾纠纷",
                     *           "identifier": "dispute_neighbour",
                     *           "zh": "邻里纠纷",
                     *           "en": "Neighbour dispute",
                     *           "platform": "comprehensive_governance",
                     *           "urgency": "normal",
                     *           "response": {
                     *             "value": 4,
                     *             "unit": "wh"
                     *           },
                     *           "resolve": {
                     *             "value": 5,
                     *             "unit": "cd"
                     *           },
                     *           "flags": [
                     *             "self",
                     *             "med"
                     *           ],
                     *           "milestones": [
                     *             {
                     *               "name": "mediation",
                     *               "value": 30,
                     *               "unit": "cd"
                     *             }
                     *           ],
                     *           "note": null,
                     *           "ownCode": "JF-02",
                     *           "gbt31000": null,
                     *           "fields": {
                     *             "type": "object",
                     *             "additionalProperties": false,
                     *             "required": [
                     *               "peopleInvolved"
                     *             ],
                     *             "properties": {
                     *               "peopleInvolved": {
                     *                 "type": "integer",
                     *                 "minimum": 1,
                     *                 "title": "涉及人数 · People involved"
                     *               }
                     *             }
                     *           },
                     *           "validFrom": "2017-12-01",
                     *           "retiredOn": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CountyCatalogue"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listVocabularies: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "Urgency",
                     *           "codes": [
                     *             {
                     *               "code": "normal",
                     *               "zh": "普通",
                     *               "en": "Normal"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["VocabularyList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listCases: {
        parameters: {
            query?: {
                /** @description 区域及其下级 · This area and all below it */
                area?: components["schemas"]["AreaCode"];
                /** @description 状态,可多个 · Statuses, one or several */
                status?: components["schemas"]["CaseStatus"][];
                /** @description 大类或小类,可多个 · Major or minor types, one or several */
                typeCode?: components["schemas"]["TypeCode"][];
                /** @description 人员 id,或 none · A person, or none */
                handler?: components["schemas"]["HandlerFilter"];
                /** @description 承办单位 · Handling unit */
                unit?: string;
                /** @description 是否未办结 · Still open or not */
                open?: boolean;
                /** @description 是否超期 · Past its due time or not */
                overdue?: boolean;
                /** @description 上报时间起(含)· Reported from, inclusive */
                reportedFrom?: string;
                /** @description 上报时间止(不含)· Reported before */
                reportedTo?: string;
                /** @description 到期时间起(含)· Due from, inclusive */
                dueFrom?: string;
                /** @description 到期时间止(不含)· Due before */
                dueTo?: string;
                /** @description 办结时间起(含)· Closed from, inclusive */
                closedFrom?: string;
                /** @description 办结时间止(不含)· Closed before */
                closedTo?: string;
                /** @description 标题中的字词或案件编号开头 · Words of the title, or how the case number begins */
                q?: string & (unknown & unknown);
                /** @description 按到期或按上报先后 · By due time, or newest first */
                sort?: "due" | "newest";
                /** @description 每页条数 · Items on a page */
                limit?: number;
                /** @description 上一页的 `nextCursor` · `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "015fcb1e-0000-7000-8000-000000000001",
                     *           "caseNo": "E3308021012017111800001",
                     *           "status": "in_progress",
                     *           "typeCode": "0102",
                     *           "severity": "general",
                     *           "urgency": "normal",
                     *           "area": "330802101211001",
                     *           "title": "换瓦砸坏邻居院墙",
                     *           "handler": "015fcb1e-0000-7000-8000-000000000002",
                     *           "unit": null,
                     *           "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *           "recurrenceOf": null,
                     *           "reportedAt": "2017-11-17T08:00:00Z",
                     *           "acceptedAt": "2017-11-17T08:20:00Z",
                     *           "dueAt": "2017-11-24T16:00:00Z",
                     *           "closedAt": null,
                     *           "overdue": false,
                     *           "version": 4
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    reportCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "typeCode": "0102",
                 *       "area": "330802101211001",
                 *       "title": "换瓦砸坏邻居院墙",
                 *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                 *       "parties": [
                 *         {
                 *           "role": "applicant",
                 *           "name": "夏某"
                 *         },
                 *         {
                 *           "role": "respondent",
                 *           "name": "王某"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CaseReport"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 已创建 · Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    getCase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    getCaseTimeline: {
        parameters: {
            query?: {
                /** @description 每页条数 · Items on a page */
                limit?: number;
                /** @description 上一页的 `nextCursor` · `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "at": "2017-11-17T08:00:00.000Z",
                     *           "event": "case.report",
                     *           "label": "上报",
                     *           "actor": {
                     *             "id": "015fcb1e-0000-7000-8000-000000000002",
                     *             "name": "王建国"
                     *           },
                     *           "role": "full_time_grid_worker",
                     *           "unit": null,
                     *           "from": "draft",
                     *           "to": "reported",
                     *           "text": null,
                     *           "data": {
                     *             "typeCode": "0102"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listCasePeople: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "015fcb1e-0000-7000-8000-000000000005",
                     *           "role": "applicant",
                     *           "name": "夏某",
                     *           "phone": "138****1234",
                     *           "idKind": null,
                     *           "idNumber": null,
                     *           "erasedAt": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PeopleList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    revealPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
                /** @description 人员 id · Id of the person */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "contact",
                 *       "fields": [
                 *         "phone"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RevealBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000005",
                     *       "phone": "13800001234"
                     *     }
                     */
                    "application/json": components["schemas"]["RevealedPerson"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    searchPeople: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "13800001234",
                 *       "reason": "contact"
                 *     }
                 */
                "application/json": components["schemas"]["PeopleSearch"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "personId": "015fcb1e-0000-7000-8000-000000000005",
                     *           "role": "applicant",
                     *           "caseId": "015fcb1e-0000-7000-8000-000000000001",
                     *           "caseNo": "E3308021012017111800001",
                     *           "title": "换瓦砸坏邻居院墙",
                     *           "status": "reported",
                     *           "area": "330802101211001",
                     *           "reportedAt": "2017-11-17T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["FoundPeople"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listCaseNotes: {
        parameters: {
            query?: {
                /** @description 每页条数 · Items on a page */
                limit?: number;
                /** @description 上一页的 `nextCursor` · `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "015fcb1e-0000-7000-8000-000000000004",
                     *           "kind": "mediation",
                     *           "text": "双方到场,王某答应重新粉刷",
                     *           "milestone": null,
                     *           "occurredAt": null,
                     *           "writtenBy": "015fcb1e-0000-7000-8000-000000000002",
                     *           "writtenAt": "2017-11-17T09:00:00.000Z",
                     *           "struck": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["NotePage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    addCaseNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "mediation",
                 *       "text": "双方到场,王某答应重新粉刷"
                 *     }
                 */
                "application/json": components["schemas"]["NoteBody"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000004",
                     *       "kind": "mediation",
                     *       "text": "双方到场,王某答应重新粉刷",
                     *       "milestone": null,
                     *       "occurredAt": null,
                     *       "writtenBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "writtenAt": "2017-11-17T09:00:00.000Z",
                     *       "struck": null
                     *     }
                     */
                    "application/json": components["schemas"]["Note"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    strikeCaseNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
                /** @description 记录 id · Id of the note */
                noteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "写错案件"
                 *     }
                 */
                "application/json": components["schemas"]["StrikeBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000004",
                     *       "kind": "mediation",
                     *       "text": "双方到场,王某答应重新粉刷",
                     *       "milestone": null,
                     *       "occurredAt": null,
                     *       "writtenBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "writtenAt": "2017-11-17T09:00:00.000Z",
                     *       "struck": {
                     *         "by": "015fcb1e-0000-7000-8000-000000000002",
                     *         "at": "2017-11-17T09:30:00.000Z",
                     *         "reason": "写错案件"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Note"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    selfHandleCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "已劝导清理完毕",
                 *       "evidence": [
                 *         {
                 *           "id": "015fcb1e-0000-7000-8000-00000000000e",
                 *           "kind": "photo"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SelfHandleBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    withdrawCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "双方已自行和好"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    requestSupplement: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "请补充现场照片与门牌号"
                 *     }
                 */
                "application/json": components["schemas"]["RequestSupplementBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    acceptCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "severity": "general"
                 *     }
                 */
                "application/json": components["schemas"]["AcceptBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    rejectCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasonCode": "out_of_scope",
                 *       "advice": "属合同争议,可向人民法院起诉",
                 *       "referral": "柯城区人民法院"
                 *     }
                 */
                "application/json": components["schemas"]["RejectBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    reconsiderCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "当事人补充了新的事实"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    reclassifyCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "typeCode": "0103",
                 *       "text": "实为宅基地界址争议"
                 *     }
                 */
                "application/json": components["schemas"]["ReclassifyBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    mergeCases: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "leadCaseId": "015fcb1e-0000-7000-8000-000000000003",
                 *       "text": "同一事项多次反映"
                 *     }
                 */
                "application/json": components["schemas"]["MergeBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    unmergeCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "经核为另一事项"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    splitCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "parts": [
                 *         {
                 *           "title": "浇地面引起的争吵",
                 *           "description": "屋檐外浇筑混凝土",
                 *           "typeCode": "0102"
                 *         }
                 *       ],
                 *       "text": "两件事分别办理"
                 *     }
                 */
                "application/json": components["schemas"]["SplitBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    dispatchCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "handlerId": "015fcb1e-0000-7000-8000-000000000002",
                 *       "text": "请当日到场"
                 *     }
                 */
                "application/json": components["schemas"]["DispatchBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    reassignCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unitId": "015fcb1e-0000-7000-8000-000000000009",
                 *       "text": "改由调委会办理"
                 *     }
                 */
                "application/json": components["schemas"]["ReassignBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    recallDispatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "派错单位,收回重派"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    signForCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["StepBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    arriveCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "location": {
                 *         "lon": 118.775,
                 *         "lat": 28.93
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ArriveBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    forwardCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "handlerId": "015fcb1e-0000-7000-8000-000000000002"
                 *     }
                 */
                "application/json": components["schemas"]["ForwardBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    requestJointHandling: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "parts": [
                 *         {
                 *           "unitId": "015fcb1e-0000-7000-8000-000000000009",
                 *           "task": "认定违法占地面积"
                 *         }
                 *       ],
                 *       "text": "需自然资源部门配合"
                 *     }
                 */
                "application/json": components["schemas"]["JointHandlingBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    answerPart: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "占地面积 42 平方米,未取得许可"
                 *     }
                 */
                "application/json": components["schemas"]["AnswerPartBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    waivePart: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "itemId": "015fcb1e-0000-7000-8000-000000000007",
                 *       "text": "已无需配合"
                 *     }
                 */
                "application/json": components["schemas"]["WaivePartBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    requestReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasonCode": "not_our_duty",
                 *       "text": "属市场监管职责"
                 *     }
                 */
                "application/json": components["schemas"]["RequestReturnBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    approveReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "情况属实,同意"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    refuseReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "职责清单第 3 项已列明"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    escalateCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasonCode": "no_result",
                 *       "text": "两次调解未果"
                 *     }
                 */
                "application/json": components["schemas"]["EscalateBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    sendDown: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "属镇级职责,请镇里办理"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    delegateDown: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "准入清单内事项,请村里办理"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    requestSuspension: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasonCode": "season",
                 *       "reviewOn": "2025-03-20",
                 *       "text": "雨季无法施工",
                 *       "evidence": [
                 *         {
                 *           "id": "015fcb1e-0000-7000-8000-00000000000e",
                 *           "kind": "photo"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RequestSuspensionBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    approveSuspension: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "同意,到期复核"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    refuseSuspension: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "可先行清理"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    prolongSuspension: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reviewOn": "2025-04-10",
                 *       "text": "雨季未结束"
                 *     }
                 */
                "application/json": components["schemas"]["ProlongSuspensionBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    resumeCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ResumeBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    requestExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasonCode": "cross_department",
                 *       "dueAt": "2025-04-01T17:00:00+08:00",
                 *       "text": "等待规划部门认定"
                 *     }
                 */
                "application/json": components["schemas"]["RequestExtensionBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    approveExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "同意延期一次"
                 *     }
                 */
                "application/json": components["schemas"]["ApproveExtensionBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    refuseExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "理由不足"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    setCaseDue: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "dueAt": "2025-04-01T17:00:00+08:00",
                 *       "text": "四月一日前办结"
                 *     }
                 */
                "application/json": components["schemas"]["SetDueBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    submitResult: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resultCode": "mediated_agreed",
                 *       "text": "已重新粉刷墙面,双方握手言和"
                 *     }
                 */
                "application/json": components["schemas"]["SubmitResultBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    recallResult: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "漏附照片,补充后再报"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    passVerification: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "method": "on_site",
                 *       "text": "墙面已粉刷",
                 *       "evidence": [
                 *         {
                 *           "id": "015fcb1e-0000-7000-8000-00000000000e",
                 *           "kind": "photo"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PassVerificationBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    failVerification: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "墙面仍有破损"
                 *     }
                 */
                "application/json": components["schemas"]["FailVerificationBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    sendBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "缺少粉刷后的情况说明"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    closeCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "closingCode": "resolved",
                 *       "reporterInformed": true
                 *     }
                 */
                "application/json": components["schemas"]["CloseBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    requestTermination: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "closingCode": "matter_gone",
                 *       "text": "摊位已自行撤走"
                 *     }
                 */
                "application/json": components["schemas"]["RequestTerminationBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    terminateCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "closingCode": "matter_gone",
                 *       "text": "经核事由消失"
                 *     }
                 */
                "application/json": components["schemas"]["TerminateBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    transferCaseOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "authority": "航埠派出所",
                 *       "legalBasis": "治安管理处罚法第四十三条",
                 *       "materials": [
                 *         "现场照片 3 张"
                 *       ],
                 *       "text": "涉嫌殴打他人"
                 *     }
                 */
                "application/json": components["schemas"]["TransferBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    acknowledgeTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "receiptNo": "航派收〔2025〕3号",
                 *       "text": "值班民警签收"
                 *     }
                 */
                "application/json": components["schemas"]["AcknowledgeTransferBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    refuseTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "不属本机关管辖"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    recallTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "材料不全,收回补充"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    closeTransferred: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "已行政处罚,罚款 200 元"
                 *     }
                 */
                "application/json": components["schemas"]["CloseTransferredBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    signOffCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "agreed": true
                 *     }
                 */
                "application/json": components["schemas"]["SignOffBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    spotCheckCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "passed": true,
                 *       "text": "现场已清理",
                 *       "evidence": [
                 *         {
                 *           "id": "015fcb1e-0000-7000-8000-00000000000e",
                 *           "kind": "photo"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SpotCheckBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    followUpCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "way": "phone",
                 *       "satisfied": true,
                 *       "text": "双方相处融洽"
                 *     }
                 */
                "application/json": components["schemas"]["FollowUpBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    rateCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rating": 5
                 *     }
                 */
                "application/json": components["schemas"]["RateBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    requestReopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasonCode": "agreement_not_performed",
                 *       "text": "墙面至今未粉刷"
                 *     }
                 */
                "application/json": components["schemas"]["RequestReopenBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    approveReopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "情况属实"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    refuseReopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "已核实履行完毕"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    archiveCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["StepBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    requestVoid: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasonCode": "entered_by_mistake",
                 *       "text": "重复录入"
                 *     }
                 */
                "application/json": components["schemas"]["RequestVoidBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    approveVoid: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "经核属误录"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    urgeCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["UrgeBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    superviseCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "level": "yellow_card",
                 *       "limit": {
                 *         "value": 2,
                 *         "unit": "wd"
                 *       },
                 *       "text": "两个工作日内书面说明"
                 *     }
                 */
                "application/json": components["schemas"]["SuperviseBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    answerSupervision: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "已安排拆除,周五前完成"
                 *     }
                 */
                "application/json": components["schemas"]["TextBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    notifyCopy: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unitId": "015fcb1e-0000-7000-8000-000000000009",
                 *       "text": "发现未经许可建房",
                 *       "suggestion": "请认定用地性质",
                 *       "replyNeeded": true
                 *     }
                 */
                "application/json": components["schemas"]["NotifyCopyBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    replyNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "itemId": "015fcb1e-0000-7000-8000-000000000008",
                 *       "text": "该地块为基本农田"
                 *     }
                 */
                "application/json": components["schemas"]["ReplyNoticeBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    getLetter: {
        parameters: {
            query?: {
                /** @description html 为打印页 · html: a page to print */
                format?: "json" | "html";
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
                /** @description 移送或抄告事项 id · Id of the transfer or notice */
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000013",
                     *       "kind": "transfer",
                     *       "state": "done",
                     *       "number": "航埠镇移〔2017〕3号",
                     *       "date": "2017-11-18",
                     *       "from": "航埠镇综合信息指挥室",
                     *       "to": "航埠派出所",
                     *       "caseId": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "place": "航埠镇殿前村第一网格",
                     *       "occurredAt": null,
                     *       "parties": [
                     *         {
                     *           "role": "respondent",
                     *           "name": "王某"
                     *         }
                     *       ],
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面,随后发生推搡",
                     *       "text": "涉嫌殴打他人",
                     *       "crime": false,
                     *       "legalBasis": "《中华人民共和国治安管理处罚法》第四十三条",
                     *       "materials": [
                     *         "现场照片 3 张"
                     *       ],
                     *       "suggestion": null,
                     *       "replyNeeded": true,
                     *       "replyBy": "2017-11-20T06:00:00.000Z",
                     *       "receipt": {
                     *         "receiptNo": "航派收〔2017〕3号",
                     *         "receivedAt": "2017-11-18T08:00:00.000Z",
                     *         "text": "值班民警签收"
                     *       },
                     *       "reply": null
                     *     }
                     */
                    "application/json": components["schemas"]["Letter"];
                    "text/html": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listClearances: {
        parameters: {
            query: {
                /** @description 区域编码 · Area code */
                area: components["schemas"]["AreaCode"];
                /** @description 每页条数 · Items on a page */
                limit?: number;
                /** @description 上一页的 `nextCursor` · `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000031",
                     *           "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *           "area": "330802101",
                     *           "reason": "镇党委〔2017〕12号",
                     *           "grantedBy": "019371f4-5c00-7000-8000-000000000006",
                     *           "grantedAt": "2017-11-17T08:00:00.000Z",
                     *           "endedBy": null,
                     *           "endedAt": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ClearancePage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    grantClearance: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "staffId": "019371f4-5c00-7000-8000-000000000002",
                 *       "area": "330802101",
                 *       "reason": "镇党委〔2017〕12号"
                 *     }
                 */
                "application/json": components["schemas"]["ClearanceGrant"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000031",
                     *       "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *       "area": "330802101",
                     *       "reason": "镇党委〔2017〕12号",
                     *       "grantedBy": "019371f4-5c00-7000-8000-000000000006",
                     *       "grantedAt": "2017-11-17T08:00:00.000Z",
                     *       "endedBy": null,
                     *       "endedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Clearance"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    revokeClearance: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 名单条目 id · Id of the entry */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000031",
                     *       "staffId": "019371f4-5c00-7000-8000-000000000002",
                     *       "area": "330802101",
                     *       "reason": "镇党委〔2017〕12号",
                     *       "grantedBy": "019371f4-5c00-7000-8000-000000000006",
                     *       "grantedAt": "2017-11-17T08:00:00.000Z",
                     *       "endedBy": "019371f4-5c00-7000-8000-000000000006",
                     *       "endedAt": "2018-03-01T01:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Clearance"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listMyTasks: {
        parameters: {
            query?: {
                /** @description 种类,可多个 · Kinds, one or several */
                kind?: components["schemas"]["ClockKind"][];
                /** @description 是否超期 · Past its due time or not */
                overdue?: boolean;
                /** @description 每页条数 · Items on a page */
                limit?: number;
                /** @description 上一页的 `nextCursor` · `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "clockId": "015fcb1e-0000-7000-8000-000000000011",
                     *           "kind": "decision",
                     *           "label": "审批时限",
                     *           "case": {
                     *             "id": "015fcb1e-0000-7000-8000-000000000001",
                     *             "caseNo": "E3308021012017111800001",
                     *             "title": "换瓦砸坏邻居院墙",
                     *             "status": "in_progress",
                     *             "urgency": "normal",
                     *             "area": "330802101211001"
                     *           },
                     *           "itemId": "015fcb1e-0000-7000-8000-000000000007",
                     *           "do": [
                     *             "approve_return",
                     *             "refuse_return"
                     *           ],
                     *           "note": null,
                     *           "milestone": null,
                     *           "because": "申请退回:非本单位职责",
                     *           "dueAt": "2017-11-20T06:00:00.000Z",
                     *           "warningLevel": null,
                     *           "overdue": false
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listMyNotifications: {
        parameters: {
            query?: {
                /** @description 只看未读,或只看已读 · Unread only, or read only */
                unread?: boolean;
                /** @description 每页条数 · Items on a page */
                limit?: number;
                /** @description 上一页的 `nextCursor` · `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "015fcb1e-0000-7000-8000-000000000012",
                     *           "at": "2017-11-18T01:00:00.000Z",
                     *           "event": "case.dispatch",
                     *           "label": "分派",
                     *           "level": null,
                     *           "clockKind": null,
                     *           "dueAt": "2017-11-18T05:00:00.000Z",
                     *           "case": {
                     *             "id": "015fcb1e-0000-7000-8000-000000000001",
                     *             "caseNo": "E3308021012017111800001",
                     *             "title": "换瓦砸坏邻居院墙"
                     *           },
                     *           "about": null,
                     *           "readAt": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    markNotificationRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 通知 id · Id of the notification */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000012",
                     *       "at": "2017-11-18T01:00:00.000Z",
                     *       "event": "case.dispatch",
                     *       "label": "分派",
                     *       "level": null,
                     *       "clockKind": null,
                     *       "dueAt": "2017-11-18T05:00:00.000Z",
                     *       "case": {
                     *         "id": "015fcb1e-0000-7000-8000-000000000001",
                     *         "caseNo": "E3308021012017111800001",
                     *         "title": "换瓦砸坏邻居院墙"
                     *       },
                     *       "about": null,
                     *       "readAt": "2017-11-18T01:05:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Notification"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    getBacklog: {
        parameters: {
            query?: {
                /** @description 区域,默认自己的辖区 · Area; your own when absent */
                area?: components["schemas"]["AreaCode"];
                /** @description 分组;area 为下一级区域 · Groups; area: by child area */
                groupBy?: "area" | "type" | "unit";
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "asOf": "2017-11-18T02:00:00.000Z",
                     *       "items": [
                     *         {
                     *           "key": "330802101211",
                     *           "label": "殿前村委会",
                     *           "open": 1,
                     *           "overdue": 0,
                     *           "byStatus": {
                     *             "reported": 0,
                     *             "accepted": 0,
                     *             "dispatched": 0,
                     *             "in_progress": 1,
                     *             "suspended": 0,
                     *             "pending_verification": 0,
                     *             "verified": 0,
                     *             "transferred_out": 0
                     *           },
                     *           "byAge": {
                     *             "d0_3": 1,
                     *             "d4_7": 0,
                     *             "d8_15": 0,
                     *             "d16_30": 0,
                     *             "d31": 0
                     *           }
                     *         }
                     *       ],
                     *       "total": {
                     *         "open": 1,
                     *         "overdue": 0,
                     *         "byStatus": {
                     *           "reported": 0,
                     *           "accepted": 0,
                     *           "dispatched": 0,
                     *           "in_progress": 1,
                     *           "suspended": 0,
                     *           "pending_verification": 0,
                     *           "verified": 0,
                     *           "transferred_out": 0
                     *         },
                     *         "byAge": {
                     *           "d0_3": 1,
                     *           "d4_7": 0,
                     *           "d8_15": 0,
                     *           "d16_30": 0,
                     *           "d31": 0
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Backlog"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    getClosureTimes: {
        parameters: {
            query: {
                /** @description 区域,默认自己的辖区 · Area; your own when absent */
                area?: components["schemas"]["AreaCode"];
                /** @description 办结时间起(含)· Closed from, inclusive */
                from: string;
                /** @description 办结时间止(不含)· Closed before */
                to: string;
                /** @description 分组;area 为下一级区域 · Groups; area: by child area */
                groupBy?: "area" | "type" | "month" | "unit" | "handler";
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "period": {
                     *         "from": "2017-10-31T16:00:00.000Z",
                     *         "to": "2017-11-30T16:00:00.000Z"
                     *       },
                     *       "cohort": "by_closed",
                     *       "items": [
                     *         {
                     *           "key": "330802101211",
                     *           "label": "殿前村委会",
                     *           "closed": 1,
                     *           "elapsedHours": {
                     *             "mean": 26.5,
                     *             "median": 26.5,
                     *             "p90": 26.5
                     *           },
                     *           "workingHours": {
                     *             "mean": 8,
                     *             "median": 8,
                     *             "p90": 8
                     *           },
                     *           "onTime": {
                     *             "numerator": 1,
                     *             "denominator": 1,
                     *             "value": 100,
                     *             "definition": "…"
                     *           }
                     *         }
                     *       ],
                     *       "total": {
                     *         "closed": 1,
                     *         "elapsedHours": {
                     *           "mean": 26.5,
                     *           "median": 26.5,
                     *           "p90": 26.5
                     *         },
                     *         "workingHours": {
                     *           "mean": 8,
                     *           "median": 8,
                     *           "p90": 8
                     *         },
                     *         "onTime": {
                     *           "numerator": 1,
                     *           "denominator": 1,
                     *           "value": 100,
                     *           "definition": "…"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ClosureTimes"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listCaseClocks: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "015fcb1e-0000-7000-8000-00000000000c",
                     *           "kind": "resolve",
                     *           "name": null,
                     *           "itemId": null,
                     *           "state": "running",
                     *           "startedAt": "2025-03-03T01:00:00.000Z",
                     *           "dueAt": "2025-03-06T09:00:00.000Z",
                     *           "originalDueAt": "2025-03-06T09:00:00.000Z",
                     *           "limitUnit": "wd",
                     *           "dues": [
                     *             {
                     *               "dueAt": "2025-03-06T09:00:00.000Z",
                     *               "at": "2025-03-03T01:00:00.000Z",
                     *               "because": "accept"
                     *             }
                     *           ],
                     *           "pauses": [],
                     *           "pausedAt": null,
                     *           "endedAt": null,
                     *           "inTime": null,
                     *           "warningLevel": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["CaseClockList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    getSweepState: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "running": 1280,
                     *       "waiting": 0,
                     *       "lagSeconds": 0
                     *     }
                     */
                    "application/json": components["schemas"]["SweepState"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listRecurrenceCandidates: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "015fcb1e-0000-7000-8000-000000000003",
                     *           "caseNo": "E3308021012017111700001",
                     *           "title": "换瓦砸坏邻居院墙",
                     *           "status": "closed",
                     *           "typeCode": "0102",
                     *           "area": "330802101211001",
                     *           "reportedAt": "2017-11-17T08:00:00.000Z",
                     *           "closedAt": "2017-11-17T12:00:00.000Z",
                     *           "sharedParties": 2,
                     *           "samePlace": true,
                     *           "sameType": true,
                     *           "suggestion": "recurrence_of"
                     *         }
                     *       ],
                     *       "risk": {
                     *         "score": 10,
                     *         "proposedColor": "yellow",
                     *         "color": null,
                     *         "reasons": [
                     *           {
                     *             "factor": "recurrence",
                     *             "points": 10,
                     *             "zh": "同一当事人 90 日内复发",
                     *             "en": "The same parties again within 90 days"
                     *           }
                     *         ]
                     *       },
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["RecurrenceCandidates"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    setRiskColor: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 案件 id · Id of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "color": "orange",
                 *       "reason": "扬言报复",
                 *       "factors": {
                 *         "threat": true
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RiskColorBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    getDraft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 草稿 id · Id of the draft */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "version": 1,
                     *       "savedAt": "2017-11-17T08:00:00.000Z",
                     *       "content": {
                     *         "typeCode": "0102",
                     *         "area": "330802101211001",
                     *         "title": "换瓦砸坏邻居院墙",
                     *         "description": "换瓦工失手,碎瓦砸坏夏某家的墙面"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Draft"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 客户端生成的 UUIDv7,上报后即案件 id · Your own UUIDv7, and the id of the case later */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": {
                 *         "typeCode": "0102",
                 *         "area": "330802101211001",
                 *         "title": "换瓦砸坏邻居院墙",
                 *         "description": "换瓦工失手,碎瓦砸坏夏某家的墙面"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["DraftChange"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "version": 1,
                     *       "savedAt": "2017-11-17T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listDrafts: {
        parameters: {
            query?: {
                /** @description 每页条数 · Items on a page */
                limit?: number;
                /** @description 上一页的 `nextCursor` · `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "015fcb1e-0000-7000-8000-000000000001",
                     *           "version": 1,
                     *           "savedAt": "2017-11-17T08:00:00.000Z",
                     *           "title": "换瓦砸坏邻居院墙",
                     *           "area": "330802101211001"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["DraftPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    discardCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 草稿 id · Id of the draft */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完成,无内容 · Done, without content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    reportDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 草稿 id · Id of the draft */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["DraftReport"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            /** @description 已创建 · Created */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "015fcb1e-0000-7000-8000-000000000001",
                     *       "caseNo": "E3308021012017111800001",
                     *       "status": "reported",
                     *       "typeCode": "0102",
                     *       "severity": "general",
                     *       "urgency": "normal",
                     *       "area": "330802101211001",
                     *       "title": "换瓦砸坏邻居院墙",
                     *       "handler": null,
                     *       "unit": null,
                     *       "firstContact": "015fcb1e-0000-7000-8000-000000000002",
                     *       "recurrenceOf": null,
                     *       "reportedAt": "2017-11-17T08:00:00.000Z",
                     *       "acceptedAt": null,
                     *       "dueAt": "2017-11-20T01:00:00.000Z",
                     *       "closedAt": null,
                     *       "overdue": false,
                     *       "version": 1,
                     *       "description": "换瓦工失手,碎瓦砸坏夏某家的墙面",
                     *       "platform": "comprehensive_governance",
                     *       "channel": "grid_patrol",
                     *       "location": {
                     *         "lon": 118.78,
                     *         "lat": 28.93
                     *       },
                     *       "fields": {},
                     *       "occurredAt": null,
                     *       "reportedBy": "015fcb1e-0000-7000-8000-000000000002",
                     *       "dispatchedAt": null,
                     *       "firstResponseAt": null,
                     *       "resultSubmittedAt": null,
                     *       "verifiedAt": null,
                     *       "firstClosedAt": null,
                     *       "resultCode": null,
                     *       "closingCode": null,
                     *       "reporterInformed": null,
                     *       "dueProvisional": false,
                     *       "round": 1,
                     *       "reworkCount": 0,
                     *       "tier": "township",
                     *       "confidentiality": "ordinary",
                     *       "reporterHidden": false,
                     *       "riskColor": null,
                     *       "originalDueAt": null,
                     *       "extensionCount": 0,
                     *       "suspendedAt": null,
                     *       "reviewOn": null,
                     *       "supervisionLevel": null,
                     *       "verifier": null,
                     *       "leadCase": null,
                     *       "splitFrom": null,
                     *       "rating": null,
                     *       "residentToldAt": null,
                     *       "deidentifiedAt": null,
                     *       "pendingRequest": null,
                     *       "items": [],
                     *       "allowedSteps": [
                     *         "withdraw"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listAdmissions: {
        parameters: {
            query?: {
                /** @description 该区域及其下级的清单 · Lists of this area and all below it */
                area?: components["schemas"]["AreaCode"];
                /** @description 状态 · State */
                state?: components["schemas"]["AdmissionState"];
                /** @description 下放到哪一级 · Tier it is given to */
                tier?: components["schemas"]["AdmissionTier"];
                /** @description 小类或大类 · Minor or major type */
                typeCode?: components["schemas"]["TypeCode"];
                /** @description 每页条数 · Items on a page */
                limit?: number;
                /** @description 上一页的 `nextCursor` · `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000021",
                     *           "area": "330802",
                     *           "tier": "grid",
                     *           "typeCode": "0401",
                     *           "title": "农村集体聚餐报备巡查",
                     *           "task": "发现十桌以上集体聚餐,提前一日提醒报备并上报",
                     *           "basis": "《浙江省食品安全条例》",
                     *           "resources": "市场监管所每月到格培训一次,配发快检试纸,按件补助",
                     *           "unitId": "019371f4-5c00-7000-8000-000000000009",
                     *           "requestedBy": "019371f4-5c00-7000-8000-000000000002",
                     *           "requestedAt": "2025-03-03T01:00:00.000Z",
                     *           "state": "admitted",
                     *           "reference": "柯城区准〔2025〕3号",
                     *           "opinion": "权责清楚、经费落实,同意准入",
                     *           "decidedBy": "019371f4-5c00-7000-8000-000000000006",
                     *           "decidedAt": "2025-03-04T02:00:00.000Z",
                     *           "validFrom": "2025-03-04",
                     *           "validTo": "2026-03-04",
                     *           "inForce": true,
                     *           "withdrawnBy": null,
                     *           "withdrawnAt": null,
                     *           "withdrawalReason": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AdmissionPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    requestAdmission: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "area": "330802",
                 *       "tier": "grid",
                 *       "typeCode": "0401",
                 *       "title": "农村集体聚餐报备巡查",
                 *       "task": "发现十桌以上集体聚餐,提前一日提醒报备并上报",
                 *       "basis": "《浙江省食品安全条例》",
                 *       "resources": "市场监管所每月到格培训一次,配发快检试纸,按件补助",
                 *       "unitId": "019371f4-5c00-7000-8000-000000000009"
                 *     }
                 */
                "application/json": components["schemas"]["AdmissionRequest"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000021",
                     *       "area": "330802",
                     *       "tier": "grid",
                     *       "typeCode": "0401",
                     *       "title": "农村集体聚餐报备巡查",
                     *       "task": "发现十桌以上集体聚餐,提前一日提醒报备并上报",
                     *       "basis": "《浙江省食品安全条例》",
                     *       "resources": "市场监管所每月到格培训一次,配发快检试纸,按件补助",
                     *       "unitId": "019371f4-5c00-7000-8000-000000000009",
                     *       "requestedBy": "019371f4-5c00-7000-8000-000000000002",
                     *       "requestedAt": "2025-03-03T01:00:00.000Z",
                     *       "state": "requested",
                     *       "reference": null,
                     *       "opinion": null,
                     *       "decidedBy": null,
                     *       "decidedAt": null,
                     *       "validFrom": null,
                     *       "validTo": null,
                     *       "inForce": false,
                     *       "withdrawnBy": null,
                     *       "withdrawnAt": null,
                     *       "withdrawalReason": null
                     *     }
                     */
                    "application/json": components["schemas"]["Admission"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    decideAdmission: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 准入事项 id · Id of the admission */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "admit": true,
                 *       "opinion": "权责清楚、经费落实,同意准入",
                 *       "validTo": "2026-03-04"
                 *     }
                 */
                "application/json": components["schemas"]["AdmissionDecision"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000021",
                     *       "area": "330802",
                     *       "tier": "grid",
                     *       "typeCode": "0401",
                     *       "title": "农村集体聚餐报备巡查",
                     *       "task": "发现十桌以上集体聚餐,提前一日提醒报备并上报",
                     *       "basis": "《浙江省食品安全条例》",
                     *       "resources": "市场监管所每月到格培训一次,配发快检试纸,按件补助",
                     *       "unitId": "019371f4-5c00-7000-8000-000000000009",
                     *       "requestedBy": "019371f4-5c00-7000-8000-000000000002",
                     *       "requestedAt": "2025-03-03T01:00:00.000Z",
                     *       "state": "admitted",
                     *       "reference": "柯城区准〔2025〕3号",
                     *       "opinion": "权责清楚、经费落实,同意准入",
                     *       "decidedBy": "019371f4-5c00-7000-8000-000000000006",
                     *       "decidedAt": "2025-03-04T02:00:00.000Z",
                     *       "validFrom": "2025-03-04",
                     *       "validTo": "2026-03-04",
                     *       "inForce": true,
                     *       "withdrawnBy": null,
                     *       "withdrawnAt": null,
                     *       "withdrawalReason": null
                     *     }
                     */
                    "application/json": components["schemas"]["Admission"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    withdrawAdmission: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 准入事项 id · Id of the admission */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "群众评议不满意率过半"
                 *     }
                 */
                "application/json": components["schemas"]["AdmissionWithdrawal"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000021",
                     *       "area": "330802",
                     *       "tier": "grid",
                     *       "typeCode": "0401",
                     *       "title": "农村集体聚餐报备巡查",
                     *       "task": "发现十桌以上集体聚餐,提前一日提醒报备并上报",
                     *       "basis": "《浙江省食品安全条例》",
                     *       "resources": "市场监管所每月到格培训一次,配发快检试纸,按件补助",
                     *       "unitId": "019371f4-5c00-7000-8000-000000000009",
                     *       "requestedBy": "019371f4-5c00-7000-8000-000000000002",
                     *       "requestedAt": "2025-03-03T01:00:00.000Z",
                     *       "state": "withdrawn",
                     *       "reference": "柯城区准〔2025〕3号",
                     *       "opinion": "权责清楚、经费落实,同意准入",
                     *       "decidedBy": "019371f4-5c00-7000-8000-000000000006",
                     *       "decidedAt": "2025-03-04T02:00:00.000Z",
                     *       "validFrom": "2025-03-04",
                     *       "validTo": "2026-03-04",
                     *       "inForce": false,
                     *       "withdrawnBy": "019371f4-5c00-7000-8000-000000000006",
                     *       "withdrawnAt": "2025-09-01T02:00:00.000Z",
                     *       "withdrawalReason": "群众评议不满意率过半"
                     *     }
                     */
                    "application/json": components["schemas"]["Admission"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    getGridDutyLists: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 区域编码 · Area code */
                code: components["schemas"]["AreaCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "area": "330802101211001",
                     *       "listOf": "330802101211001",
                     *       "service": [
                     *         {
                     *           "item": "走访常住与流动人口,更新信息",
                     *           "note": "孤寡老人优先"
                     *         }
                     *       ],
                     *       "duties": [
                     *         {
                     *           "role": "full_time_grid_worker",
                     *           "items": [
                     *             {
                     *               "item": "每日巡查并记录"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "updatedBy": "019371f4-5c00-7000-8000-000000000006",
                     *       "updatedAt": "2025-03-04T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["GridDutyLists"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    putGridDutyLists: {
        parameters: {
            query?: never;
            header?: {
                /** @description 所见版本(ETag,形如 `"v1"`),可用 body 中的 version 代替 · The ETag you saw, like `"v1"`; `version` in the body does the same */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 区域编码 · Area code */
                code: components["schemas"]["AreaCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "service": [
                 *         {
                 *           "item": "走访常住与流动人口,更新信息",
                 *           "note": "孤寡老人优先"
                 *         }
                 *       ],
                 *       "duties": [
                 *         {
                 *           "role": "full_time_grid_worker",
                 *           "items": [
                 *             {
                 *               "item": "每日巡查并记录"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["GridDutyListsChange"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "area": "330802101211001",
                     *       "listOf": "330802101211001",
                     *       "service": [
                     *         {
                     *           "item": "走访常住与流动人口,更新信息",
                     *           "note": "孤寡老人优先"
                     *         }
                     *       ],
                     *       "duties": [
                     *         {
                     *           "role": "full_time_grid_worker",
                     *           "items": [
                     *             {
                     *               "item": "每日巡查并记录"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "updatedBy": "019371f4-5c00-7000-8000-000000000006",
                     *       "updatedAt": "2025-03-04T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["GridDutyLists"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            412: components["responses"]["ChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listLegalHolds: {
        parameters: {
            query?: {
                /** @description 只看此案 · Of this case alone */
                caseId?: string;
                /** @description 是否已解除 · Lifted or not */
                lifted?: boolean;
                /** @description 每页条数 · Items on a page */
                limit?: number;
                /** @description 上一页的 `nextCursor` · `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000041",
                     *           "caseId": "015fcb1e-0000-7000-8000-000000000001",
                     *           "reason": "柯城区人民法院调卷函〔2022〕18号",
                     *           "placedBy": "019371f4-5c00-7000-8000-000000000006",
                     *           "placedAt": "2022-11-17T08:00:00.000Z",
                     *           "liftedBy": null,
                     *           "liftedAt": null,
                     *           "liftReason": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["HoldPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    placeLegalHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "caseId": "015fcb1e-0000-7000-8000-000000000001",
                 *       "reason": "柯城区人民法院调卷函〔2022〕18号"
                 *     }
                 */
                "application/json": components["schemas"]["HoldPlacing"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000041",
                     *       "caseId": "015fcb1e-0000-7000-8000-000000000001",
                     *       "reason": "柯城区人民法院调卷函〔2022〕18号",
                     *       "placedBy": "019371f4-5c00-7000-8000-000000000006",
                     *       "placedAt": "2022-11-17T08:00:00.000Z",
                     *       "liftedBy": null,
                     *       "liftedAt": null,
                     *       "liftReason": null
                     *     }
                     */
                    "application/json": components["schemas"]["LegalHold"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    liftLegalHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 保全 id · Id of the hold */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "案卷已退回"
                 *     }
                 */
                "application/json": components["schemas"]["HoldLifting"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000041",
                     *       "caseId": "015fcb1e-0000-7000-8000-000000000001",
                     *       "reason": "柯城区人民法院调卷函〔2022〕18号",
                     *       "placedBy": "019371f4-5c00-7000-8000-000000000006",
                     *       "placedAt": "2022-11-17T08:00:00.000Z",
                     *       "liftedBy": "019371f4-5c00-7000-8000-000000000006",
                     *       "liftedAt": "2023-03-01T01:00:00.000Z",
                     *       "liftReason": "案卷已退回"
                     *     }
                     */
                    "application/json": components["schemas"]["LegalHold"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listSubjectRequests: {
        parameters: {
            query: {
                /** @description 区域编码 · Area code */
                area: components["schemas"]["AreaCode"];
                /**
                 * @description - `open` 待答复 · Open
                 *     - `granted` 已同意 · Granted
                 *     - `refused` 已拒绝 · Refused
                 */
                state?: components["schemas"]["SubjectRequestState"];
                /** @description 每页条数 · Items on a page */
                limit?: number;
                /** @description 上一页的 `nextCursor` · `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019371f4-5c00-7000-8000-000000000051",
                     *           "area": "330802101",
                     *           "kind": "explanation",
                     *           "phone": "138****1234",
                     *           "idNumber": null,
                     *           "details": "想知道为何保存我的电话",
                     *           "ground": null,
                     *           "checkedBy": "id_card",
                     *           "recordedBy": "019371f4-5c00-7000-8000-000000000003",
                     *           "recordedAt": "2024-11-18T01:00:00.000Z",
                     *           "dueAt": "2024-12-09T09:00:00.000Z",
                     *           "state": "open",
                     *           "decidedBy": null,
                     *           "decidedAt": null,
                     *           "answer": null,
                     *           "people": [],
                     *           "deliveredAt": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["SubjectRequestPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    recordSubjectRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "area": "330802101",
                 *       "kind": "explanation",
                 *       "phone": "13800001234",
                 *       "details": "想知道为何保存我的电话",
                 *       "checkedBy": "id_card"
                 *     }
                 */
                "application/json": components["schemas"]["SubjectRequestBody"];
            };
        };
        responses: {
            /** @description 已创建 · Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000051",
                     *       "area": "330802101",
                     *       "kind": "explanation",
                     *       "phone": "138****1234",
                     *       "idNumber": null,
                     *       "details": "想知道为何保存我的电话",
                     *       "ground": null,
                     *       "checkedBy": "id_card",
                     *       "recordedBy": "019371f4-5c00-7000-8000-000000000003",
                     *       "recordedAt": "2024-11-18T01:00:00.000Z",
                     *       "dueAt": "2024-12-09T09:00:00.000Z",
                     *       "state": "open",
                     *       "decidedBy": null,
                     *       "decidedAt": null,
                     *       "answer": null,
                     *       "people": [],
                     *       "deliveredAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["SubjectRequest"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    findSubject: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 请求 id · Id of the request */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "personId": "015fcb1e-0000-7000-8000-000000000005",
                     *           "role": "applicant",
                     *           "caseId": "015fcb1e-0000-7000-8000-000000000001",
                     *           "caseNo": "E3308021012017111800001",
                     *           "status": "archived",
                     *           "barred": "kept"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["SubjectFindings"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    grantSubjectRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 请求 id · Id of the request */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer": "因受理您反映的邻里纠纷而留存,保管期满后删除"
                 *     }
                 */
                "application/json": components["schemas"]["GrantBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000051",
                     *       "area": "330802101",
                     *       "kind": "explanation",
                     *       "phone": "138****1234",
                     *       "idNumber": null,
                     *       "details": "想知道为何保存我的电话",
                     *       "ground": null,
                     *       "checkedBy": "id_card",
                     *       "recordedBy": "019371f4-5c00-7000-8000-000000000003",
                     *       "recordedAt": "2024-11-18T01:00:00.000Z",
                     *       "dueAt": "2024-12-09T09:00:00.000Z",
                     *       "state": "granted",
                     *       "decidedBy": "019371f4-5c00-7000-8000-000000000006",
                     *       "decidedAt": "2024-11-20T01:00:00.000Z",
                     *       "answer": "因受理您反映的邻里纠纷而留存,保管期满后删除",
                     *       "people": [],
                     *       "deliveredAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["SubjectRequest"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    refuseSubjectRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description 客户端生成,每次新请求一个;重发同键同内容,得到首次的结果;API 客户端必带 · Made by the caller, one per request; a repeat gets the first answer; clients of the API must send it */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 请求 id · Id of the request */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer": "因受理您反映的邻里纠纷而留存,保管期满后删除"
                 *     }
                 */
                "application/json": components["schemas"]["RefuseBody"];
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019371f4-5c00-7000-8000-000000000051",
                     *       "area": "330802101",
                     *       "kind": "explanation",
                     *       "phone": "138****1234",
                     *       "idNumber": null,
                     *       "details": "想知道为何保存我的电话",
                     *       "ground": null,
                     *       "checkedBy": "id_card",
                     *       "recordedBy": "019371f4-5c00-7000-8000-000000000003",
                     *       "recordedAt": "2024-11-18T01:00:00.000Z",
                     *       "dueAt": "2024-12-09T09:00:00.000Z",
                     *       "state": "refused",
                     *       "decidedBy": "019371f4-5c00-7000-8000-000000000006",
                     *       "decidedAt": "2024-11-20T01:00:00.000Z",
                     *       "answer": "因受理您反映的邻里纠纷而留存,保管期满后删除",
                     *       "people": [],
                     *       "deliveredAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["SubjectRequest"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    deliverSubjectData: {
        parameters: {
            query?: {
                /** @description csv 用于表格软件 · csv for a spreadsheet */
                format?: "json" | "csv";
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                /** @description 请求 id · Id of the request */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "caseNo": "E3308021012017111800001",
                     *           "typeCode": "0102",
                     *           "area": "330802101211001",
                     *           "reportedAt": "2017-11-17T08:00:00.000Z",
                     *           "status": "archived",
                     *           "role": "applicant",
                     *           "name": "夏某",
                     *           "phone": "13800001234",
                     *           "idKind": null,
                     *           "idNumber": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Delivery"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["TooSlow"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                /** @description 时间起(含),默认 to 前一日 · From, inclusive; a day before `to` when absent */
                from?: string;
                /** @description 时间止(不含),默认现在,最长 31 日 · Before; now when absent; at most 31 days */
                to?: string;
                /** @description 操作人 · Staff id of whoever did it */
                actor?: string;
                /** @description 事件,如 access.deny · Event, such as access.deny */
                event?: string;
                /** @description 对象类别,如 session · Kind of subject, such as session */
                subject?: string;
                /** @description 对象 id · Id of the subject */
                subjectId?: string;
                /** @description 每页条数 · Items on a page */
                limit?: number;
                /** @description 上一页的 `nextCursor` · `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "seq": "1289",
                     *           "at": "2017-11-17T08:00:00.000Z",
                     *           "actorId": "019371f4-5c00-7000-8000-000000000002",
                     *           "actorRole": null,
                     *           "actorUnit": null,
                     *           "system": null,
                     *           "requestId": "3f0c7f0e-8f5e-4b53-9a0e-5d6a4f1b2c3d",
                     *           "area": null,
                     *           "subject": "operation",
                     *           "subjectId": "getCase",
                     *           "caseId": null,
                     *           "event": "access.deny",
                     *           "data": {
                     *             "status": 404,
                     *             "code": "not-found",
                     *             "ids": {
                     *               "id": "015fcb1e-0000-7000-8000-000000000001"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    listAuditHeads: {
        parameters: {
            query?: {
                /** @description 上次所存的最后编号 · The last number you have kept */
                after?: number;
                /** @description 每页条数 · Items on a page */
                limit?: number;
                /** @description 上一页的 `nextCursor` · `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": 12,
                     *           "hash": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                     *           "algorithm": "sha256",
                     *           "rows": 214,
                     *           "sealedAt": "2017-11-17T08:00:10.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AuditHeadPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            414: components["responses"]["UrlTooLong"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
    importAreas: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 中文(默认)或英文 · Chinese, the default, or English
                 * @example zh-CN
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example code,name,parentCode,level
                 *     33,浙江省,,province
                 *     3308,衢州市,33,prefecture_city
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description 成功 · Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rows": 2,
                     *       "inserted": 2,
                     *       "updated": 0,
                     *       "unchanged": 0
                     *     }
                     */
                    "application/json": components["schemas"]["AreaImportResult"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            414: components["responses"]["UrlTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RuleRefuses"];
            429: components["responses"]["TooMany"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Busy"];
        };
    };
}

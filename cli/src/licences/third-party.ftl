# Third-party software

xabao is distributed under the GPL-3.0-or-later. It stands on these libraries, which keep their own licences.
`mvn verify` makes this list and fails on a licence that is unknown or not compatible with the GPL.

| library | version | licence |
|---|---|---|
<#list dependencyMap as e>
<#assign project = e.getKey()/>
<#if project.groupId != "vn.xabao">
| <#if project.url??>[${project.groupId}:${project.artifactId}](${project.url})<#else>${project.groupId}:${project.artifactId}</#if> | ${project.version} | <#list e.getValue() as licence>${licence}<#sep>, </#list> |
</#if>
</#list>
